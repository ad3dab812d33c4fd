import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeededNumbers } from '../primitives/seededNumbers';
import { RUNS } from '../testing/runs';
import { bestCalls, callChoice, type CallPlan } from './bestCalls';
import { moneyChoice, type Choice } from './choice';
import { curveOf } from './curveOf';
import { envelopePieces } from './envelope';
import { shareBudget } from './shareBudget';
import { unitPrices } from './unitPrices';

const plan = (...gains: number[]): CallPlan => ({ gains, cost: 1, least: 0 });
const CUSTOMERS = [plan(0, 6, 10, 12, 13), plan(0, 1, 8, 9, 9.5), plan(0, 3, 5, 6, 6.5)];
const CHOICES = CUSTOMERS.map(callChoice);

describe('[RESP-4] a budget shared by the hulls and what is near them', () => {
	it('is shared exactly, for every budget of the example', () => {
		const shared = Array.from({ length: 12 }, (_, at) => shareBudget(CHOICES, at + 1)!);
		const gains = shared.map(({ gain }) => gain);
		expect(gains).toEqual([6, 10, 14, 18, 21, 23, 25, 26, 27, 28, 28.5, 29]);
		expect(shared.every(({ exact }) => exact)).toBe(true);
		expect(shared[4]!.taken).toEqual([2, 2, 1]);
	});

	it('is left where there are too many ways to look at, with what was found and its bound', () => {
		// Every fen brings a fen, in parts of which no two sums are the same: all ways are as good.
		const parts = Array.from({ length: 40 }, (_, k) => 1_000_000_007 + 2 ** (k % 30) + k);
		const choices = parts.map((fen): Choice => ({ costs: [0, fen], gains: [0, fen] }));
		const budget = 12_345_678_901;
		const { taken, gain, bound, price, exact } = shareBudget(choices, budget)!;
		expect({ bound, price, exact }).toEqual({ bound: budget, price: 1, exact: false });
		expect(gain).toBeLessThanOrEqual(budget);
		expect(gain).toBe(taken.reduce((sum, option, k) => sum + option * parts[k]!, 0));
	});

	it('goes up the hull, past a slow start', () => {
		expect(envelopePieces([CHOICES[1]!]).map(({ to, slope }) => [to, slope])).toEqual([
			[2, 4],
			[3, 1],
			[4, 0.5],
		]);
	});

	it('says how far the bound lies above', () => {
		const { gain, bound, taken } = shareBudget([plan(0, 5, 6), plan(0, 0, 8)].map(callChoice), 2)!;
		expect({ gain, bound, taken }).toEqual({ gain: 8, bound: 9, taken: [0, 2] });
		expect((bound - gain) / bound).toBeCloseTo(0.111, 3);
	});

	it('never goes below the least, and has no answer where that does not fit', () => {
		const held: Choice[] = [
			{ costs: [3, 5], gains: [1, 1.5] },
			{ costs: [0, 2], gains: [0, 9] },
		];
		expect(shareBudget(held, 2)).toBeNull();
		expect(shareBudget(held, 3)).toMatchObject({ taken: [0, 0], gain: 1, bound: 1 + 0 });
		expect(shareBudget(held, 5)).toMatchObject({ taken: [0, 1], gain: 10, price: 0.25 });
		expect(shareBudget(held, 99)).toMatchObject({ taken: [1, 1], price: 0, exact: true });
		expect(shareBudget([], 3)).toMatchObject({ taken: [], gain: 0, bound: 0 });
		expect(shareBudget([{ costs: [0, 1], gains: [5, 2] }], 3)).toMatchObject({ taken: [0] });
	});

	it('is what dynamic programming over the budget finds, at most the bound, more with more', () => {
		const gains = fc.array(fc.integer({ min: -3, max: 20 }), { minLength: 1, maxLength: 6 });
		const plans = fc.array(
			fc.record({ gains, cost: fc.integer({ min: 1, max: 4 }), least: fc.constant(0) }),
			{ minLength: 1, maxLength: 6 },
		);
		fc.assert(
			fc.property(plans, fc.integer({ min: 0, max: 30 }), (each, budget) => {
				const choices = each.map(callChoice);
				const found = shareBudget(choices, budget)!;
				expect(found.exact).toBe(true);
				expect(found.gain).toBeCloseTo(bestCalls(each, budget)!.gain, 9);
				expect(found.bound).toBeGreaterThanOrEqual(found.gain);
				expect(found.gain).toBeGreaterThanOrEqual(oneByOne(each, budget) - 1e-9);
				const spent = found.taken.reduce((sum, at, place) => sum + choices[place]!.costs[at]!, 0);
				expect(spent).toBeLessThanOrEqual(budget);
				expect(shareBudget(choices, budget + 1)!.gain).toBeGreaterThanOrEqual(found.gain - 1e-9);
			}),
			RUNS,
		);
	});

	it('[RESP-5] takes money of two thousand customers to within a millionth of the bound', () => {
		const random = new SeededNumbers(7);
		const judgements = [
			{ zero: 0.4, more: 1.25, saturation: 1.6 },
			{ zero: 0.2, more: 1.15, saturation: 1.4 },
			{ zero: 0.7, more: 1.1, saturation: 1.9 },
		];
		const curves = judgements.map((each) => {
			const found = curveOf(each);
			return found.ok ? found.value.curve : null;
		});
		const choices = Array.from({ length: 2000 }, (_, place) => {
			const sales = Math.floor(1e9 * random.next() ** 3) + 10_000;
			const today = Math.ceil(sales * 0.03);
			const curve = curves[place % curves.length]!;
			return moneyChoice({ sales, margin: 0.2, today, curve, floor: 0, cap: today * 3 }, 40);
		});
		const budget = choices.reduce((sum, { costs }) => sum + costs[13]!, 0);
		const found = shareBudget(choices, budget)!;
		expect((found.bound - found.gain) / found.bound).toBeLessThan(1e-6);
		const today = choices.reduce((sum, { gains }) => sum + gains[13]!, 0);
		expect(found.gain).toBeGreaterThan(today);
	});
});

describe('[RESP-6] the price of a budget', () => {
	it('lies between what the next unit brings and what the last one brought', () => {
		expect(unitPrices(CHOICES, 5, 1)).toEqual({ more: 2, fewer: 3 });
		expect(unitPrices(CHOICES, 12, 1)).toEqual({ more: 0, fewer: 0.5 });
		expect(shareBudget(CHOICES, 5)!.price).toBeGreaterThanOrEqual(2);
		expect(shareBudget(CHOICES, 5)!.price).toBeLessThanOrEqual(3);
	});

	it('has no last unit where the least takes all, and none at all where it does not fit', () => {
		const held: Choice[] = [{ costs: [2, 3], gains: [1, 4] }];
		expect(unitPrices(held, 2, 1)).toEqual({ more: 3, fewer: null });
		expect(unitPrices(held, 1, 1)).toBeNull();
	});
});

/** The next call that brings most, one after the other: what not to do. */
function oneByOne(plans: readonly CallPlan[], budget: number): number {
	const counts = plans.map(() => 0);
	let left = budget;
	for (;;) {
		let best = -1;
		let most = 0;
		plans.forEach(({ gains, cost }, place) => {
			const more = (gains[counts[place]! + 1] ?? -Infinity) - gains[counts[place]!]!;
			if (cost <= left && more > most) [best, most] = [place, more];
		});
		if (best < 0) break;
		counts[best]!++;
		left -= plans[best]!.cost;
	}
	return plans.reduce((sum, { gains }, place) => sum + gains[counts[place]!]!, 0);
}
