import { MONTHS_PER_YEAR, type Day, type Month } from './units';

/** Room for the day of a month inside a `Day`. */
const DAY_BITS = 5;
const DAY_MASK = (1 << DAY_BITS) - 1;

/** No date: the cell was blank or could not be read. */
export const NO_DAY: Day = 0;
/** No month: smaller than every real one. */
export const NO_MONTH: Month = -1;

/** month: 1–12. */
export const monthOf = (year: number, month: number): Month => year * MONTHS_PER_YEAR + month - 1;
/** day: 1–31, or 0 when only the month is known. */
export const dayOf = (month: Month, day: number): Day => (month << DAY_BITS) | day;
// Written out: a bundle makes variables of constants, and this is asked of every row.
export const monthOfDay = (day: Day): Month => day >> 5;
export const dayInMonth = (day: Day): number => day & DAY_MASK;
export const yearOf = (month: Month): number => Math.floor(month / MONTHS_PER_YEAR);
/** 1–12. */
export const monthInYear = (month: Month): number => (month % MONTHS_PER_YEAR) + 1;

const two = (value: number): string => String(value).padStart(2, '0');

/** `2026-01`. */
export const monthText = (month: Month): string =>
	`${String(yearOf(month)).padStart(4, '0')}-${two(monthInYear(month))}`;

/** `2026-01-31`, or `2026-01` when only the month is known; empty for no date. */
export function dayText(day: Day): string {
	if (day === NO_DAY) return '';
	const rest = dayInMonth(day);
	return rest === 0 ? monthText(monthOfDay(day)) : `${monthText(monthOfDay(day))}-${two(rest)}`;
}

/** `2026-01` → month, null when it is not one. */
export function readMonth(text: string): Month | null {
	const match = /^(\d{4})-(\d{2})$/.exec(text);
	if (match === null) return null;
	const month = Number(match[2]);
	return month >= 1 && month <= MONTHS_PER_YEAR ? monthOf(Number(match[1]), month) : null;
}
