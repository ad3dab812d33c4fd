import { expect, test } from 'vitest';
import { dayText } from '../primitives/day';
import { readDay } from './readDay';
import { wholeYear } from './wholeYear';

test.each([
	['2025', 2025],
	['2025年', 2025],
	['2025 年度', 2025],
	['2025全年', 2025],
	['FY2025', 2025],
	['2025-01', null],
	['12025', null],
	['1825', null],
	['25年', null],
	['', null],
])('%s is the year %s', (text, year) => {
	expect(wholeYear(text)).toBe(year);
});

test('a whole year counts in its last month where years are meant, and is no day elsewhere', () => {
	const day = readDay('2025年度', { years: true });
	expect(day.ok && dayText(day.value)).toBe('2025-12');
	expect(readDay('2025', { quarters: true }).ok).toBe(false);
});
