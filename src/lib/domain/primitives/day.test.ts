import { describe, expect, it } from 'vitest';
import {
	dayInMonth,
	dayOf,
	dayText,
	monthInYear,
	monthOf,
	monthOfDay,
	monthText,
	NO_DAY,
	readMonth,
	yearOf,
} from './day';

describe('civil days and months', () => {
	it.each([
		['2026-01', 2026, 1],
		['2026-12', 2026, 12],
		['0999-07', 999, 7],
	])('%s is written and read as it is', (text, year, month) => {
		const at = monthOf(year, month);
		expect(monthText(at)).toBe(text);
		expect(readMonth(text)).toBe(at);
		expect([yearOf(at), monthInYear(at)]).toEqual([year, month]);
	});
	it.each([
		'',
		'2026',
		'2026-00',
		'2026-13',
		'26-01',
		'2026-1',
		'2026-01-01',
		' 2026-01',
		'2026/01',
	])('%j is no month', (text) => {
		expect(readMonth(text)).toBeNull();
	});
	it('a day knows its month, and one of which only the month is known says so', () => {
		const month = monthOf(2026, 2);
		const day = dayOf(month, 9);
		expect([monthOfDay(day), dayInMonth(day), dayText(day)]).toEqual([month, 9, '2026-02-09']);
		expect(dayText(dayOf(month, 31))).toBe('2026-02-31');
		expect(dayText(dayOf(month, 0))).toBe('2026-02');
		expect(dayText(NO_DAY)).toBe('');
		expect(monthOf(2026, 1) - monthOf(2025, 12)).toBe(1);
	});
});
