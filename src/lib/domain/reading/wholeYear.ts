const WHOLE_YEAR = /^(?:fy ?)?((?:19|20)\d\d) ?(?:年度?|全年|年全年)?$/i;

/** `2025`, `2025年`, `2025年度`, `FY2025`: plain text → the year; null for what is none. */
export function wholeYear(plain: string): number | null {
	const match = WHOLE_YEAR.exec(plain);
	return match === null ? null : Number(match[1]);
}
