import { dayOf, monthOf } from '$lib/domain/primitives/day';
import { expect, it } from 'vitest';
import { readFigure, writeFigure } from './figures';

it.each([
	['number', '1.2万', 12_000],
	['number', '-1,000.5', -1000.5],
	['percent', '30%', 0.3],
	['percent', '30', 0.3],
	['month', '2026年3月', monthOf(2026, 3)],
	['day', '2026/3/5', dayOf(monthOf(2026, 3), 5)],
	['number', '酒', null],
	['number', '', null],
	['day', 'x', null],
	['month', '', null],
] as const)('[GRID-21] a %s typed as %j is %j', (kind, text, value) => {
	const read = readFigure(kind, text);
	if (value === null || typeof read !== 'number') expect(read).toBe(value);
	else expect(read).toBeCloseTo(value, 12);
});
it.each(['number', 'percent', 'month', 'day'] as const)('a %s is written as it is read', (kind) => {
	const value = {
		number: 0.1,
		percent: 0.07,
		month: monthOf(2026, 12),
		day: dayOf(monthOf(2026, 2), 28),
	}[kind];
	expect(readFigure(kind, writeFigure(kind, value))).toBe(value);
});
