import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, dayText, monthOf } from './day';
import {
	dayInYear,
	dayOfNumber,
	firstOfMonth,
	firstOfYear,
	isoWeekOf,
	mondayOf,
	numberOfDay,
	weekdayOf,
	yearOfNumber,
} from './dayNumber';

const MILLISECONDS = 86_400_000;
const on = (year: number, month: number, day: number) => dayOf(monthOf(year, month), day);

describe('days as numbers', () => {
	it('agree with the clock of the machine from 1833 to 2399, there and back', () => {
		fc.assert(
			fc.property(fc.integer({ min: -50_000, max: 157_000 }), (number) => {
				const date = new Date(number * MILLISECONDS);
				expect(dayText(dayOfNumber(number))).toBe(date.toISOString().slice(0, 10));
				expect(numberOfDay(dayOfNumber(number))).toBe(number);
				expect(weekdayOf(number) % 7).toBe(date.getUTCDay());
			}),
		);
	});

	it('take a day without its date as the first', () => {
		expect(dayOfNumber(numberOfDay(on(2026, 3, 0)))).toBe(on(2026, 3, 1));
	});
});

it('years and months begin on their first day', () => {
	expect(dayText(dayOfNumber(firstOfYear(2026)))).toBe('2026-01-01');
	expect(dayText(dayOfNumber(firstOfMonth(monthOf(2024, 3))))).toBe('2024-03-01');
	expect([yearOfNumber(firstOfYear(2026)), yearOfNumber(firstOfYear(2026) - 1)]).toEqual([
		2026, 2025,
	]);
	expect(firstOfYear(1970)).toBe(0);
	expect(mondayOf(firstOfYear(1970))).toBe(-3);
});

it('weeks begin on Monday and belong to the year of their Thursday', () => {
	const weekOf = (year: number, month: number, day: number): string => {
		const found = isoWeekOf(numberOfDay(on(year, month, day)));
		return `${String(found.year)}-${String(found.week)}`;
	};
	// 2026 begins on a Thursday and has 53 weeks; 2027 begins on a Friday, in the week before.
	expect([weekOf(2026, 1, 1), weekOf(2025, 12, 29), weekOf(2026, 11, 22)]).toEqual([
		'2026-1',
		'2026-1',
		'2026-47',
	]);
	expect([weekOf(2026, 12, 31), weekOf(2027, 1, 3), weekOf(2027, 1, 4)]).toEqual([
		'2026-53',
		'2026-53',
		'2027-1',
	]);
	expect(dayText(dayOfNumber(mondayOf(numberOfDay(on(2027, 1, 3)))))).toBe('2026-12-28');
});

it('[CAL-7] the 29th of February falls on the 28th where there is none', () => {
	const born = on(1988, 2, 29);
	expect([2026, 2028].map((year) => dayText(dayOfNumber(dayInYear(born, year))))).toEqual([
		'2026-02-28',
		'2028-02-29',
	]);
	expect(dayText(dayOfNumber(dayInYear(on(2020, 5, 0), 2026)))).toBe('2026-05-01');
	expect(dayText(dayOfNumber(dayInYear(on(2020, 12, 31), 2026)))).toBe('2026-12-31');
});
