import { describe, expect, it } from 'vitest';
import { dayText } from '../primitives/day';
import { dayOfNumber } from '../primitives/dayNumber';
import { lunarDay } from './lunarYears';

const on = (year: number, month: number, day: number): string => {
	const number = lunarDay(year, month, day);
	return number === null ? '' : dayText(dayOfNumber(number));
};

describe('[CAL-6] the Chinese calendar', () => {
	it.each([
		[2000, '2000-02-05'],
		[2024, '2024-02-10'],
		[2025, '2025-01-29'],
		[2026, '2026-02-17'],
		// Where browsers are a day off.
		[2027, '2027-02-06'],
		[2030, '2030-02-03'],
		[2033, '2033-01-31'],
		[2034, '2034-02-19'],
		[2100, '2100-02-09'],
	])('New Year of %d', (year, date) => {
		expect(on(year, 1, 1)).toBe(date);
	});

	it('counts leap months out: 2025 has a second 6th month, 2033 a second 11th', () => {
		expect([on(2025, 5, 5), on(2025, 8, 15), on(2025, 9, 9)]).toEqual([
			'2025-05-31',
			'2025-10-06',
			'2025-10-29',
		]);
		expect([on(2033, 8, 15), on(2033, 11, 1), on(2033, 12, 1)]).toEqual([
			'2033-09-08',
			'2033-11-22',
			'2034-01-20',
		]);
		// 2020 has a second 4th month before 端午, 2023 a second 2nd.
		expect([on(2020, 5, 5), on(2023, 5, 5), on(2023, 1, 15)]).toEqual([
			'2020-06-25',
			'2023-06-22',
			'2023-02-05',
		]);
	});

	it('keeps every New Year between 21 January and 21 February', () => {
		for (let year = 2000; year <= 2100; year++) {
			const date = on(year, 1, 1).slice(5);
			expect(date >= '01-21' && date <= '02-21', `${String(year)} ${date}`).toBe(true);
		}
	});

	it('says nothing outside its table', () => {
		expect([lunarDay(1999, 1, 1), lunarDay(2101, 1, 1)]).toEqual([null, null]);
	});
});
