import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '../../testing/runs';
import { flatRange } from './flatRange';
import { bestSize, profitOf } from './salesCurve';
import { salesForceReturn } from './salesForceReturn';
import { unmetStandard, type ServedSales } from './unmetStandard';

/** In yuan, as the example has it. */
const CURVE = { scale: 5_000_000, elasticity: 0.4, margin: 0.3, cost: 150_000 };

describe('[ECON-1] break-even', () => {
	it('is that of the example: 500 000, ratio 1.6, return 220 %, too small', () => {
		const found = salesForceReturn(150_000, 0.3, 800_000, [0.6, 0.4]);
		expect(found.breakEven).toBeCloseTo(500_000, 6);
		expect(found.ratio).toBeCloseTo(1.6, 12);
		expect(found.roi).toBeCloseTo(2.2, 12);
		expect(found.size).toBe('too-small');
	});

	it('is about right from half to one and a half, both included', () => {
		const size = (sales: number): string => salesForceReturn(100, 0.5, sales, []).size;
		expect([99.9, 100, 300, 300.1].map(size)).toEqual([
			'too-large',
			'about-right',
			'about-right',
			'too-small',
		]);
	});
});

describe('[ECON-2] the most profitable number of people', () => {
	it('is that of the example, and flat around it: 8 to 12', () => {
		expect(bestSize(CURVE)).toBeCloseTo(10.0794, 4);
		expect(Math.round(profitOf(CURVE, bestSize(CURVE)))).toBe(2_267_858);
		expect([8, 9, 10, 11, 12].map((n) => Math.round(profitOf(CURVE, n)))).toEqual([
			2_246_095, 2_262_337, 2_267_830, 2_264_248, 2_252_880,
		]);
		expect(flatRange(CURVE, 0.99)).toEqual({ optimal: 10, from: 8, to: 12 });
	});

	it('keeps most of the profit a quarter off', () => {
		const best = bestSize(CURVE);
		const kept = (people: number): number => profitOf(CURVE, people) / profitOf(CURVE, best);
		expect(kept(0.75 * best)).toBeCloseTo(0.9855, 4);
		expect(kept(1.25 * best)).toBeCloseTo(0.9889, 4);
	});

	it('is nobody where even one costs more than he brings, and unknown beyond all offices', () => {
		expect(flatRange({ ...CURVE, margin: 0.01 }, 0.99)).toEqual({ optimal: 0, from: 0, to: 0 });
		expect(flatRange({ ...CURVE, margin: 0 }, 0.99)).toEqual({ optimal: 0, from: 0, to: 0 });
		expect(flatRange({ ...CURVE, elasticity: 0.99 }, 0.99)).toBeNull();
	});

	it('along judged curves is found by looking at every number: a slow start has two tops', () => {
		// Sales of 2 000 000 with 10 people; δ = 1, γ = 4: nothing pays before about ten people do.
		const curve = { least: 0.2, most: 1.8, delay: 1, steepness: 4 };
		const judged = { people: 10, sales: [{ revenue: 2_000_000, curve }] };
		const each = { scale: 0, elasticity: 0.4, margin: 0.5, cost: 40_000, judged };
		const profits = Array.from({ length: 41 }, (_, people) => profitOf(each, people));
		const best = Math.max(...profits);
		const found = flatRange(each, 0.99)!;
		expect(profits[found.optimal]).toBe(best);
		expect(profits[found.from]).toBeGreaterThanOrEqual(0.99 * best);
		expect(profits[found.from - 1]).toBeLessThan(0.99 * best);
		expect(profits[found.to + 1]).toBeLessThan(0.99 * best);
		expect(profits[1]).toBeLessThan(profits[0]!);
		expect(flatRange({ ...each, cost: 400_000 }, 0.99)).toMatchObject({ optimal: 0 });
		expect(flatRange({ ...each, cost: 100 }, 0.99)!.optimal).toBeGreaterThan(30);
		expect(flatRange({ ...each, scale: 1e9, cost: 1 }, 0.99)).toBeNull();
	});

	it('holds for every whole number, and for no number outside', () => {
		const curve = fc.record({
			scale: fc.integer({ min: 100_000, max: 20_000_000 }),
			elasticity: fc.double({ min: 0.05, max: 0.7, noNaN: true }),
			margin: fc.double({ min: 0.05, max: 0.6, noNaN: true }),
			cost: fc.integer({ min: 50_000, max: 500_000 }),
		});
		fc.assert(
			fc.property(curve, fc.double({ min: 0.8, max: 1, noNaN: true }), (each, flat) => {
				const found = flatRange(each, flat);
				if (found === null || found.to > 3000) return;
				const profits = Array.from({ length: found.to + 3 }, (_, n) => profitOf(each, n));
				const best = Math.max(...profits);
				expect(profits[found.optimal]).toBe(best);
				profits.forEach((profit, n) => {
					expect(n >= found.from && n <= found.to).toBe(profit >= flat * best);
				});
			}),
			RUNS,
		);
	});
});

describe('[ECON-4] a standard that is not kept', () => {
	it('costs the margin of the sales that full service would bring', () => {
		const of = (revenue: number): ServedSales[] => [{ revenue, answer: { elasticity: 0.4 } }];
		expect(unmetStandard(of(1_000_000), 1, 0.3)).toBe(0);
		expect(unmetStandard(of(1_000_000), 0.5, 0.3)).toBeCloseTo(300_000 * (2 ** 0.4 - 1), 6);
		expect(unmetStandard(of(-5), 0.5, 0.3)).toBe(0);
	});

	it('is unknown without people to judge by', () => {
		const of = (revenue: number): ServedSales[] => [{ revenue, answer: { elasticity: 0.4 } }];
		expect(unmetStandard(of(1_000_000), null, 0.3)).toBeNull();
		expect(unmetStandard(of(1_000_000), 0, 0.3)).toBeNull();
	});
});
