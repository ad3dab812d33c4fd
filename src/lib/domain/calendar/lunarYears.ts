import type { DayNumber } from '../primitives/dayNumber';

/** First lunar year of the table, and its New Year, 5 February 2000. */
const FIRST_YEAR = 2000;
const FIRST_DAY: DayNumber = 10_992;
const SHORT_MONTH = 29;
const MONTHS = 12;
/** Bits of a year: from the lowest on, 1 for a month of 30 days; above them the month before the leap month. */
const LEAP_SHIFT = 13;

/**
 * Lunar years 2000 to 2100 as they are published. A table, because browsers work them out and some
 * do it wrongly: their New Years of 2027 and 2030 are a day off. Checked against new moons and the
 * sun's longitude in Beijing time.
 */
const YEARS = [
	...[0x00693, 0x0952b, 0x0052b, 0x00a5b, 0x0555a, 0x0056a, 0x0fb55, 0x00ba4, 0x00b49, 0x0ba93],
	...[0x00a95, 0x0052d, 0x08aad, 0x00ab5, 0x135aa, 0x005d2, 0x00da5, 0x0dd4a, 0x00d4a, 0x00c95],
	...[0x0952e, 0x00556, 0x00ab5, 0x055b2, 0x006d2, 0x0cea5, 0x00725, 0x0064b, 0x0ac97, 0x00cab],
	...[0x0055a, 0x06ad6, 0x00b69, 0x17752, 0x00b52, 0x00b25, 0x0da4b, 0x00a4b, 0x004ab, 0x0a55b],
	...[0x005ad, 0x00b6a, 0x05b52, 0x00d92, 0x0fd25, 0x00d25, 0x00a55, 0x0b4ad, 0x004b6, 0x005b5],
	...[0x06daa, 0x00ec9, 0x11e92, 0x00e92, 0x00d26, 0x0ca56, 0x00a57, 0x004d6, 0x086d5, 0x00755],
	...[0x00749, 0x06e93, 0x00693, 0x0f52b, 0x0052b, 0x00a5b, 0x0b55a, 0x0056a, 0x00b65, 0x0974a],
	...[0x00b4a, 0x11a95, 0x00a95, 0x0052d, 0x0caad, 0x00ab5, 0x005aa, 0x08ba5, 0x00da5, 0x00d4a],
	...[0x07c95, 0x00c96, 0x0f94e, 0x00556, 0x00ab5, 0x0b5b2, 0x006d2, 0x00ea5, 0x08e4a, 0x0068b],
	...[0x10c97, 0x004ab, 0x0055b, 0x0cad6, 0x00b6a, 0x00752, 0x09725, 0x00b45, 0x00a8b, 0x0549b],
	0x004ab,
] as const;

/** 0: no leap month. */
const leapOf = (year: number): number => year >> LEAP_SHIFT;
const lengthOf = (year: number, place: number): number => SHORT_MONTH + ((year >> place) & 1);
const monthsOf = (year: number): number => MONTHS + (leapOf(year) === 0 ? 0 : 1);

function daysOf(year: number): number {
	let days = 0;
	for (let place = 0; place < monthsOf(year); place++) days += lengthOf(year, place);
	return days;
}

/**
 * The day of a date of the Chinese calendar, months without their leap months: 5, 5 is 端午 whether
 * a leap month lies before it or not. null: outside the table. month 1–12, day 1–30; a day 30 of a
 * short month falls on the day after it.
 */
export function lunarDay(lunarYear: number, month: number, day: number): DayNumber | null {
	const own = YEARS[lunarYear - FIRST_YEAR];
	if (own === undefined) return null;
	let number = FIRST_DAY;
	for (const each of YEARS.slice(0, lunarYear - FIRST_YEAR)) number += daysOf(each);
	const leap = leapOf(own);
	const before = leap !== 0 && leap < month ? month : month - 1;
	for (let place = 0; place < before; place++) number += lengthOf(own, place);
	return number + day - 1;
}
