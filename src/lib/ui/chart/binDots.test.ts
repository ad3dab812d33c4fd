import { expect, it } from 'vitest';
import { binDots } from './binDots';

const GRID = { columns: 2, rows: 2, tiers: 3, full: 100 };

it('puts everybody into one square, and says of which tiers', () => {
	const bins = binDots(
		[0, 1, 2, 3],
		{ x: [10, 20, 90, 100], y: [90, 100, 95, 0], tier: [0, 1, 1, 2] },
		GRID,
	);
	expect(bins).toEqual([
		{ id: 3, x: 100, y: 0, count: 1, tiers: [0, 0, 1], most: 2 },
		{ id: 1, x: 15, y: 95, count: 2, tiers: [1, 1, 0], most: 0 },
		{ id: 2, x: 90, y: 95, count: 1, tiers: [0, 1, 0], most: 1 },
	]);
});

it('loses nobody at the ends of the axes, and shows nobody whose score is unknown', () => {
	const x = Float64Array.from({ length: 1000 }, (_, id) => id % 101);
	const y = Float64Array.from({ length: 1000 }, (_, id) =>
		id === 7 ? Number.NaN : (id * 7) % 101,
	);
	const ids = Int32Array.from({ length: 1000 }, (_, id) => id);
	const bins = binDots(
		ids,
		{ x, y, tier: new Uint8Array(1000) },
		{ ...GRID, columns: 32, rows: 20 },
	);
	expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(999);
	expect(bins.length).toBeLessThanOrEqual(640);
});
