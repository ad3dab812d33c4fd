import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '../testing/runs';
import { severalLimits, type SeveralChoice } from './severalLimits';

const calls = (...gains: number[]): SeveralChoice => ({ costs: [gains.map((_, at) => at)], gains });
const CUSTOMERS = [calls(0, 6, 10, 12, 13), calls(0, 1, 8, 9, 9.5), calls(0, 3, 5, 6, 6.5)];

describe('[RESP-8] one price for every limit', () => {
	it('lies between what the next unit brings and what the last one brought', () => {
		const at5 = severalLimits(CUSTOMERS, [5])!;
		expect(at5.prices[0]).toBeGreaterThanOrEqual(2);
		expect(at5.prices[0]).toBeLessThanOrEqual(3);
		expect(at5.bound).toBeGreaterThanOrEqual(21);
		const at12 = severalLimits(CUSTOMERS, [12])!;
		expect(at12.prices[0]).toBeLessThanOrEqual(0.5);
		expect(at12).toMatchObject({ gain: 29, bound: 29 });
	});

	it('asks nothing for what there is enough of', () => {
		// Hours and money: 10 a unit of either alone, and only the money runs out.
		const both = [0, 1, 2].map((): SeveralChoice => ({
			costs: [
				[0, 1],
				[0, 10],
			],
			gains: [0, 30],
		}));
		const found = severalLimits(both, [9, 25])!;
		expect(found.prices[0]).toBe(0);
		expect(found.prices[1]).toBeCloseTo(3, 9);
		expect(found.bound).toBeCloseTo(75, 9);
		expect(severalLimits(both, [9, 99])).toMatchObject({ prices: [0, 0], gain: 90, bound: 90 });
	});

	it('takes the least of what is worth the same', () => {
		expect(severalLimits([{ costs: [[0, 1, 2]], gains: [5, 5, 5] }], [9])!.taken).toEqual([0]);
	});

	it('keeps to a limit of which everything takes a small part, at any price', () => {
		const small: SeveralChoice = { costs: [[0, 0.1]], gains: [0, 30] };
		const found = severalLimits([small, small], [0.15])!;
		// Half of what does not fit is worth half of what it brings.
		expect(found.prices[0]).toBeCloseTo(300, 6);
		expect(found).toMatchObject({ taken: [0, 0], bound: expect.closeTo(45, 6) as number });
	});

	it('has no price where the least does not fit', () => {
		const held: SeveralChoice = {
			costs: [
				[2, 3],
				[0, 0],
			],
			gains: [1, 4],
		};
		expect(severalLimits([held], [1, 5])).toBeNull();
		expect(severalLimits([held], [2, 5])).toMatchObject({ taken: [0], gain: 1 });
		expect(severalLimits([], [])).toMatchObject({ gain: 0, bound: 0, prices: [] });
	});

	it('keeps to every limit, and nothing beats its bound', () => {
		const option = fc.tuple(fc.nat(4), fc.nat(4), fc.integer({ min: -3, max: 20 }));
		const choice = fc.array(option, { maxLength: 4 }).map((more): SeveralChoice => ({
			costs: [
				[0, ...more.map(([hours]) => hours)],
				[0, ...more.map(([, money]) => money)],
			],
			gains: [0, ...more.map(([, , gain]) => gain)],
		}));
		fc.assert(
			fc.property(fc.array(choice, { maxLength: 3 }), fc.nat(8), fc.nat(8), (each, ...limits) => {
				const found = severalLimits(each, limits)!;
				limits.forEach((limit, budget) => {
					const spent = each.reduce(
						(sum, { costs }, at) => sum + costs[budget]![found.taken[at]!]!,
						0,
					);
					expect(spent).toBeLessThanOrEqual(limit);
				});
				const most = tryAll(each, limits);
				expect(found.gain).toBeLessThanOrEqual(most);
				expect(found.bound).toBeGreaterThanOrEqual(most - 1e-9);
			}),
			{ ...RUNS, numRuns: RUNS.numRuns / 2 },
		);
	});
});

function tryAll([first, ...rest]: readonly SeveralChoice[], limits: readonly number[]): number {
	if (first === undefined) return 0;
	return Math.max(
		...first.gains.map((gain, option) => {
			const left = limits.map((limit, budget) => limit - first.costs[budget]![option]!);
			return left.some((each) => each < 0) ? -Infinity : gain + tryAll(rest, left);
		}),
	);
}
