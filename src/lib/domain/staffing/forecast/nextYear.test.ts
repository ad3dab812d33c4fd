import { describe, expect, it } from 'vitest';
import type { MigrationCell } from '../../plan';
import { DEFAULT_POLICY } from '../../policy/defaults';
import type { Policy } from '../../policy/policy';
import type { ForecastBase } from './forecast';
import { nextYear } from './nextYear';

const cell = (tier: number, id: string, customers: number, hours: number) => ({
	...{ segment: 0, tier, id, customers, hours, earned: null },
});
const BASE: ForecastBase = {
	cells: [cell(0, 'diamond', 40, 20), cell(1, 'gold', 100, 10)],
	teams: [],
	moves: [
		{
			shares: [
				[0.9, 0.05],
				[0.1, 0.8],
			],
			smoothed: [false, true],
		},
	],
	capacity: 1000,
	yearly: true,
	fromPipeline: null,
	interest: null,
};
const moved = (from: number, to: number | 'lost', customers: number): MigrationCell => ({
	...{ segment: 0, from, to, customers, revenue: 0, priorRevenue: 0 },
});
const LEARNED = [
	...[moved(0, 0, 36), moved(0, 1, 2), moved(0, 'lost', 2)],
	...[moved(1, 0, 1), moved(1, 1, 8), moved(1, 'lost', 1)],
];
const policyOf = (won: Record<string, number> = {}): Policy => ({
	...DEFAULT_POLICY,
	forecast: { ...DEFAULT_POLICY.forecast, won },
});

describe('[FORECAST-5] a year from now', () => {
	it('everybody moves as last year, and those won come', () => {
		const { cells, all, keys } = nextYear(BASE, LEARNED, policyOf({ gold: 7 }));
		expect(cells[0]?.customers).toBeCloseTo(0.9 * 40 + 0.1 * 100, 12);
		expect(cells[1]?.customers).toBeCloseTo(0.05 * 40 + 0.8 * 100 + 7, 12);
		expect(all.customers).toBeCloseTo(46 + 89, 12);
		expect(keys.today).toBe(140);
		// The change in customers at the hours of today.
		expect(all.hours).toBeCloseTo((46 - 40) * 20 + (89 - 100) * 10, 12);
	});

	it('is as sure as the customers that it was learned from, a smoothed row with its prior', () => {
		const { cells } = nextYear(BASE, LEARNED, policyOf());
		const row = (n: number, q: number, seen: number): number =>
			(n * q * (1 - q) * (n + seen)) / (1 + seen);
		// 40 seen in the first row; 10 and a prior of 4 in the second.
		const far = 1.959964 * Math.sqrt(row(40, 0.9, 40) + row(100, 0.1, 14));
		expect(cells[0]!.high! - cells[0]!.customers!).toBeCloseTo(far, 6);
		expect(cells[0]!.low).toBeCloseTo(Math.max(0, 46 - far), 6);
	});

	it('takes the prospects for those won where they are given, and never goes below nobody', () => {
		const fed = nextYear({ ...BASE, fromPipeline: [1.5, 0] }, LEARNED, policyOf({ gold: 7 }));
		expect(fed.cells.map(({ customers }) => customers)).toEqual([47.5, 82]);
		const few = { ...BASE, cells: [cell(0, 'diamond', 0, 20), cell(1, 'gold', 1, 10)] };
		expect(nextYear(few, LEARNED, policyOf()).cells[0]?.low).toBe(0);
	});

	it('knows nothing without a year to learn from', () => {
		for (const base of [
			{ ...BASE, yearly: false },
			{ ...BASE, moves: [null] },
		]) {
			const { cells, all } = nextYear(base, [], policyOf({ gold: 7 }));
			expect(cells[0]).toMatchObject({ today: 40, customers: null, low: null, high: null });
			expect(all.hours).toBeNull();
		}
	});

	it('keeps the customers of a segment that nobody can be learned from', () => {
		const other = { ...cell(0, 'rest', 5, 1), segment: 1 };
		const base = { ...BASE, cells: [...BASE.cells, other], moves: [...BASE.moves, null] };
		const [segment] = DEFAULT_POLICY.segments;
		const policy = { ...policyOf(), segments: [segment!, segment!] };
		expect(nextYear(base, LEARNED, policy).cells[2]).toMatchObject({
			customers: 5,
			low: 5,
			high: 5,
		});
	});
});
