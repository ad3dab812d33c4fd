import { expect, test } from 'vitest';
import { dayText } from '../primitives/day';
import { readDay } from './readDay';
import { readHalf } from './readHalf';

test.each([
	['2025H1', 2025, 1],
	['2025 h2', 2025, 2],
	['25H2', 2025, 2],
	['H1 2025', 2025, 1],
	["H2'25", 2025, 2],
	['1H25', 2025, 1],
	['2H 2025', 2025, 2],
	['FY2025 H1', 2025, 1],
	['HY2 2025', 2025, 2],
	['2025上半年', 2025, 1],
	['2025年下半年', 2025, 2],
	['2025年度上半年', 2025, 1],
	['下半年', null, 2],
	['上半年度', null, 1],
	['H2', null, 2],
	['First half 2025', 2025, 1],
	['2nd half of 2025', 2025, 2],
])('%s is a half-year', (text, year, half) => {
	expect(readHalf(text)).toEqual({ year, half });
});

test.each([
	'H3',
	'2025H',
	'2025',
	'H',
	'半年',
	'上半月',
	'125H1',
	'CH1',
	'__proto__',
	'2025Q1',
	'',
])('%s is none', (text) => {
	expect(readHalf(text)).toBeNull();
});

test('a half-year counts in its last month, where quarters do', () => {
	const read = (text: string, year?: number): string => {
		const day = readDay(text, { quarters: true, ...(year === undefined ? {} : { year }) });
		return day.ok ? dayText(day.value) : day.reason.key;
	};
	expect(read('2025上半年')).toBe('2025-06');
	expect(read('H2 2025')).toBe('2025-12');
	expect(read('下半年')).toBe('read_day_needs_year');
	expect(read('上半年', 2025)).toBe('2025-06');
	expect(readDay('2025H1').ok).toBe(false);
});
