import type { DateShape } from './dateShape';

export const YEAR_DIGITS = 4;
/** `26/1/5` starts with a year, `01/02/26` ends with one: two digits are a year from 10 to 49. */
const FIRST_SHORT_YEAR = 10;
const LAST_SHORT_YEAR = 49;

export const isShortYear = (value: number): boolean =>
	value >= FIRST_SHORT_YEAR && value <= LAST_SHORT_YEAR;

/** Does a date of three numbers start with its year? */
export function startsWithYear({ numbers, widths }: DateShape): boolean {
	if (widths[0] === YEAR_DIGITS) return true;
	return widths[2] !== YEAR_DIGITS && isShortYear(numbers[0] ?? 0);
}
