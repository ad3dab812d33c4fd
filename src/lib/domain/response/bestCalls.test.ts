import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '../testing/runs';
import { bestCalls, callChoice, type CallPlan } from './bestCalls';

const plan = (...gains: number[]): CallPlan => ({ gains, cost: 1, least: 0 });
const CUSTOMERS = [plan(0, 6, 10, 12, 13), plan(0, 1, 8, 9, 9.5), plan(0, 3, 5, 6, 6.5)];

describe('[RESP-3] the most profitable whole calls', () => {
	it('are those of the example, for every budget', () => {
		const gains = Array.from({ length: 12 }, (_, at) => bestCalls(CUSTOMERS, at + 1)!.gain);
		expect(gains).toEqual([6, 10, 14, 18, 21, 23, 25, 26, 27, 28, 28.5, 29]);
	});

	it('see past a slow start, where one call after the other does not', () => {
		expect(bestCalls(CUSTOMERS, 5)).toMatchObject({ calls: [2, 2, 1], gain: 21 });
		expect(bestCalls(CUSTOMERS, 6)!.gain).toBe(23);
	});

	it('say how far the bound lies above', () => {
		const found = bestCalls([plan(0, 5, 6), plan(0, 0, 8)], 2)!;
		expect(found).toEqual({ calls: [0, 2], gain: 8, bound: 9, price: 4 });
		expect((found.bound - found.gain) / found.bound).toBeCloseTo(0.111, 3);
	});

	it('keep the fewest calls, and are none where those do not fit', () => {
		const held = [
			{ gains: [0, 1, 1.5], cost: 3, least: 1 },
			{ gains: [0, 9, 12], cost: 2, least: 0 },
		];
		expect(bestCalls(held, 6)).toMatchObject({ calls: [1, 1], gain: 10 });
		expect(bestCalls(held, 2)).toBeNull();
		expect(bestCalls([], 3)).toEqual({ calls: [], gain: 0, bound: 0, price: 0 });
	});

	it('are no more than what they bring asks for', () => {
		expect(bestCalls([plan(0, 4, 4, 4)], 3)!.calls).toEqual([1]);
		expect(bestCalls([plan(0, 0)], 1)!.calls).toEqual([0]);
		expect(bestCalls([plan(0, 1), plan(0, 1)], 1)!.calls).toEqual([1, 0]);
	});

	it('are options from the fewest on, each with what it takes', () => {
		expect(callChoice({ gains: [0, 5, 8, 9], cost: 3, least: 1 })).toEqual({
			costs: [3, 6, 9],
			gains: [5, 8, 9],
		});
	});

	it('are never beaten by trying everything, and never beat the bound', () => {
		const gains = fc.array(fc.integer({ min: -3, max: 20 }), { minLength: 1, maxLength: 4 });
		const plans = fc.array(
			fc.record({ gains, cost: fc.integer({ min: 1, max: 3 }), least: fc.constant(0) }),
			{ minLength: 1, maxLength: 3 },
		);
		const tryAll = (left: readonly CallPlan[], budget: number): number => {
			const [first, ...rest] = left;
			if (first === undefined) return 0;
			return Math.max(
				...first.gains.flatMap((gain, count) =>
					count * first.cost <= budget ? [gain + tryAll(rest, budget - count * first.cost)] : [],
				),
			);
		};
		fc.assert(
			fc.property(plans, fc.integer({ min: 0, max: 12 }), (each, budget) => {
				const found = bestCalls(each, budget)!;
				expect(found.gain).toBe(tryAll(each, budget));
				expect(found.bound).toBeGreaterThanOrEqual(found.gain - 1e-9);
			}),
			RUNS,
		);
	});
});
