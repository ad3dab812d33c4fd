import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '../../testing/runs';
import { costOf, loadsOf, NOBODY } from './balance';
import { evennessOf } from './evenness';
import { improve } from './improve';
import { longestFirst } from './longestFirst';
import { provenBest } from './provenBest';
import { spreadEvenly } from './spreadEvenly';
import { anyBalance, isAllowed, leastCost, plain } from './testing/balances';

const FIVE = [4, 5, 6, 7, 8];

describe('4, 5, 6, 7 and 8 hours', () => {
	it('[ASSIGN-4] longest first gives two managers 17 and 13', () => {
		const balance = plain(FIVE, 2);
		const loads = [...loadsOf(balance, longestFirst(balance, false))];
		expect(loads).toEqual([17, 13]);
		expect(evennessOf(loads).jain).toBeCloseTo(0.982533, 6);
		expect(evennessOf(loads).maxOverMean).toBeCloseTo(17 / 15, 12);
	});
	it('[ASSIGN-4] the best is 15 and 15', () => {
		const balance = plain(FIVE, 2);
		const { places, proven } = spreadEvenly(balance);
		expect([...loadsOf(balance, places)]).toEqual([15, 15]);
		expect(proven).toBe(true);
	});
	it('[ASSIGN-4] three managers have 8, 11 and 11', () => {
		const balance = plain(FIVE, 3);
		const { places } = spreadEvenly(balance);
		expect([...loadsOf(balance, places)].sort((a, b) => a - b)).toEqual([8, 11, 11]);
	});
});

describe('any small case', () => {
	it('[ASSIGN-4] the exact search finds the least cost of all', () => {
		fc.assert(
			fc.property(anyBalance(6, 3), (balance) => {
				const { places, proven } = provenBest(balance, longestFirst(balance, false));
				expect(proven).toBe(true);
				expect(isAllowed(balance, places)).toBe(true);
				expect(costOf(balance, places)).toBeCloseTo(leastCost(balance), 6);
			}),
			RUNS,
		);
	});
	it('[ASSIGN-4] no start and no search is better than the exact one, and improving never worsens', () => {
		fc.assert(
			fc.property(anyBalance(9, 3), (balance) => {
				const best = costOf(balance, spreadEvenly(balance).places);
				for (const stay of [true, false]) {
					const start = longestFirst(balance, stay);
					const improved = improve(balance, start);
					expect(isAllowed(balance, improved)).toBe(true);
					expect(costOf(balance, improved)).toBeLessThanOrEqual(costOf(balance, start) + 1e-9);
					expect(best).toBeLessThanOrEqual(costOf(balance, improved) + 1e-6);
				}
			}),
			RUNS,
		);
	});
	it('[ASSIGN-4] longest first alone leaves nobody more than one customer above the target', () => {
		const hours = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 60 });
		fc.assert(
			fc.property(hours, fc.integer({ min: 1, max: 7 }), (each, managers) => {
				const balance = plain(each, managers);
				const cost = costOf(balance, longestFirst(balance, false));
				expect(cost).toBeLessThanOrEqual(2 * (managers - 1) * Math.max(...each) + 1e-9);
			}),
			RUNS,
		);
	});
	it('[ASSIGN-4] the largest load of longest first keeps the bound of Graham', () => {
		const hours = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 7 });
		const most = (loads: Float64Array): number => Math.max(...loads);
		fc.assert(
			fc.property(hours, fc.integer({ min: 1, max: 3 }), (each, managers) => {
				const balance = plain(each, managers);
				let least = Infinity;
				for (let k = 0; k < managers ** each.length; k++) {
					const places = Int32Array.from(each, (_, n) => Math.floor(k / managers ** n) % managers);
					least = Math.min(least, most(loadsOf(balance, places)));
				}
				const found = most(loadsOf(balance, longestFirst(balance, false)));
				expect(found).toBeLessThanOrEqual(least * (4 / 3 - 1 / (3 * managers)) + 1e-9);
			}),
			{ numRuns: 40 },
		);
	});
});

describe('moves', () => {
	it('[ASSIGN-3] nobody moves where hours are as they should be', () => {
		const home = Int32Array.of(1, 0, 1, 0);
		const balance = { ...plain([5, 5, 5, 5], 2), home, price: new Float64Array(4).fill(0.1) };
		expect([...spreadEvenly(balance).places]).toEqual([...home]);
	});
	it('[ASSIGN-3] of customers with the same hours the ones of little value move', () => {
		const home = new Int32Array(6);
		const price = Float64Array.of(9, 1, 8, 2, 7, 3);
		const balance = { ...plain([4, 4, 4, 4, 4, 4], 2), home, price };
		expect([...spreadEvenly(balance).places]).toEqual([0, 1, 0, 1, 0, 1]);
	});
	it('[ASSIGN-3] who costs more than it evens out stays', () => {
		const home = new Int32Array(2);
		const balance = { ...plain([4, 4], 2), home, price: Float64Array.of(9, 9) };
		expect([...spreadEvenly(balance).places]).toEqual([0, 0]);
	});
	it('[ASSIGN-3] customers without hours, and teams of one', () => {
		expect([...spreadEvenly(plain([0, 0, 0], 2)).places].every((at) => at !== NOBODY)).toBe(true);
		expect([...spreadEvenly(plain([3, 4], 1)).places]).toEqual([0, 0]);
		expect([...spreadEvenly(plain([], 3)).places]).toEqual([]);
	});
});

describe('a large team', () => {
	it('[ASSIGN-4] is even, and the same every time', () => {
		const hours = Array.from({ length: 600 }, (_, k) => [12, 21, 36.5, 90][(k * 7919) % 4]!);
		const home = Int32Array.from(hours, (_, k) => (k * 31) % 12);
		const balance = { ...plain(hours, 12), home, price: Float64Array.from(hours, () => 0.01) };
		const { places, proven } = spreadEvenly(balance);
		const loads = loadsOf(balance, places);
		expect(proven).toBe(false);
		const parts = Array.from(loads, (load, k) => load / balance.targets[k]!);
		expect(evennessOf(parts).maxOverMean).toBeLessThan(1.02);
		expect([...spreadEvenly(balance).places]).toEqual([...places]);
	});
});
