import { expect, it } from 'vitest';
import { scoreSegment } from './scoreSegment';

const codes = Int32Array.of(0, 1, 2, 3);
const columns = new Map([
	['revenue', Float64Array.of(10, 20, 20, 40)],
	['growth', Float64Array.of(0.5, NaN, -0.1, 0)],
] as const);

it('[SCORE-1] says of every part what it weighs of the whole, and where each customer stands in it', () => {
	const { order, values, parts } = scoreSegment(codes, { revenue: 3, growth: 1 }, columns, codes);
	expect(parts.map(({ measure, weight }) => [measure, weight])).toEqual([
		['revenue', 0.75],
		['growth', 0.25],
	]);
	expect(Array.from(parts[0]!.percentile)).toEqual([0.125, 0.5, 0.5, 0.875]);
	expect(Array.from(parts[1]!.percentile)).toEqual([5 / 6, NaN, 1 / 6, 0.5]);
	// 0: 0.302, 1: 0.5, 2: 0.4167, 3: 0.78.
	expect(Array.from(order)).toEqual([3, 1, 2, 0]);
	expect(Array.from(values)).toEqual(Array.from(values).sort((a, b) => b - a));
});

it('[SCORE-1] ranks the members alone, ties by name', () => {
	const members = Int32Array.of(2, 1);
	const rank = Int32Array.of(3, 1, 0, 2);
	const { order, values, parts } = scoreSegment(members, { revenue: 2 }, columns, rank);
	expect(Array.from(order)).toEqual([2, 1]);
	expect(values[0]).toBe(values[1]);
	expect(parts[0]!.weight).toBe(1);
	expect(scoreSegment(Int32Array.of(), { revenue: 1 }, columns, rank).order).toHaveLength(0);
});
