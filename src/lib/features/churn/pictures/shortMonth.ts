import { monthInYear, yearOf } from '$lib/domain/primitives/day';
import type { Month } from '$lib/domain/primitives/units';

const CENTURY = 100;
const two = (value: number): string => String(value).padStart(2, '0');

/** `25-11` where a year begins, or the row does; else `12`. */
export const shortMonth = (month: Month, first: boolean): string => {
	const own = monthInYear(month);
	const year = two(yearOf(month) % CENTURY);
	return first || own === 1 ? `${year}-${two(own)}` : two(own);
};
