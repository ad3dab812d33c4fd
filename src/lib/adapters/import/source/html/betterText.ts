import { readNumber } from '$lib/domain/reading/readNumber';
import { numberText } from '../numberText';

/** Some programs cut a long cell in the text flavour here. */
const CUT_LENGTH = 255;

/** What the page tells beyond what is shown; null when that is all there is. exact: the number behind the cell. */
export function betterText(shown: string, inPage: string, exact: string | null): string | null {
	if (exact !== null && (/^#{2,}$/.test(shown.trim()) || isRounded(shown, Number(exact))))
		return numberText(Number(exact));
	return shown.length >= CUT_LENGTH && inPage.length > shown.length && inPage.startsWith(shown)
		? inPage
		: null;
}

/**
 * Is what is shown the exact number, rounded to the digits that are shown, or without its sign (red
 * figures)? A date is not, nor a number in percent or 万.
 */
function isRounded(shown: string, exact: number): boolean {
	const read = readNumber(shown);
	if (!read.ok || read.value === null || read.value.percent || read.value.scaled) return false;
	const { negative, digits, power } = read.value;
	const size = Number(`${digits}e${String(power)}`);
	if ((negative ? -size : size) === exact) return false;
	const half = 0.5 * 10 ** power;
	return Math.abs(size - Math.abs(exact)) <= half * (1 + Number.EPSILON);
}
