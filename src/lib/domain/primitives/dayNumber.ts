import { dayInMonth, dayOf, monthInYear, monthOf, monthOfDay, yearOf } from './day';
import type { Day, Month } from './units';

/** Days since 1 January 1970, so that neighbours differ by 1; of no time zone. */
export type DayNumber = number & { readonly unit?: 'dayNumber' };

export const DAYS_PER_WEEK = 7;
const DAY_MS = 86_400_000;
/** 1 January 1970 was a Thursday; Monday is 1. */
const THURSDAY = 4;

const at = (year: number, month: number, day: number): DayNumber =>
	Date.UTC(year, month - 1, day) / DAY_MS;

export const firstOfYear = (year: number): DayNumber => at(year, 1, 1);
export const firstOfMonth = (month: Month): DayNumber => at(yearOf(month), monthInYear(month), 1);

/** A day of which only the month is known counts as its first. */
export const numberOfDay = (day: Day): DayNumber =>
	firstOfMonth(monthOfDay(day)) + Math.max(1, dayInMonth(day)) - 1;

export function dayOfNumber(number: DayNumber): Day {
	const date = new Date(number * DAY_MS);
	return dayOf(monthOf(date.getUTCFullYear(), date.getUTCMonth() + 1), date.getUTCDate());
}

export const yearOfNumber = (number: DayNumber): number =>
	new Date(number * DAY_MS).getUTCFullYear();

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(number: DayNumber): number {
	const since = (number + THURSDAY - 1) % DAYS_PER_WEEK;
	return (since < 0 ? since + DAYS_PER_WEEK : since) + 1;
}

export const mondayOf = (number: DayNumber): DayNumber => number - weekdayOf(number) + 1;

/** Week of ISO 8601: it belongs to the year of its Thursday. */
export function isoWeekOf(number: DayNumber): { readonly year: number; readonly week: number } {
	const thursday = mondayOf(number) + THURSDAY - 1;
	const year = yearOfNumber(thursday);
	return { year, week: Math.floor((thursday - firstOfYear(year)) / DAYS_PER_WEEK) + 1 };
}

/** The same date in another year; 29 February is the 28th in a year that has none [CAL-7]. */
export function dayInYear(day: Day, year: number): DayNumber {
	const month = monthOf(year, monthInYear(monthOfDay(day)));
	const last = firstOfMonth(month + 1) - 1;
	return Math.min(firstOfMonth(month) + Math.max(1, dayInMonth(day)) - 1, last);
}
