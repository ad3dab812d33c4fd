import { plainText } from '$lib/domain/reading/plainText';

const YEAR = /((?:19|20)\d\d) ?年/;
const BARE_YEAR = /^(?:fy ?)?((?:19|20)\d\d)$/i;

/** The year that a title or caption states: `2026年`, `2026 年出货`, `FY2026`; null without one. */
export function yearIn(text: string): number | null {
	const plain = plainText(text);
	const match = YEAR.exec(plain) ?? BARE_YEAR.exec(plain);
	return match === null ? null : Number(match[1]);
}
