import { describe, expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import { monthOf } from '../primitives/day';
import { planOf, type Facts } from '../testing/planOf';
import { QUADRANTS } from './classification';
import { loyaltyOf } from './loyalty';
import type { LoyaltyInput } from './loyaltyInput';

const sale = (date: string, amount: number, customer = 'a'): Sale => ({ customer, amount, date });
const of = (
	sheet: readonly Sale[],
	facts: Facts[string] = {},
	loyalty: object = {},
	more: object = {},
) => {
	const policy = { window: { asOf: '2025-12' }, classification: { loyalty, ...more } };
	const plan = planOf(sheet, policy, { facts: { a: facts } });
	const code = plan.inputs.names.customer.find('a');
	return {
		loyalty: plan.classification.loyalty[code]!,
		quadrant: QUADRANTS[plan.classification.quadrant[code]!],
	};
};

describe('loyalty', () => {
	it('[CLASS-5] is the score of the planner where there is one', () => {
		const sheet = [sale('2025-12', 100)];
		expect(of(sheet, { loyalty: 0, walletShare: 1 }).loyalty).toBe(0);
		expect(of(sheet, { loyalty: 77.5 }).loyalty).toBe(77.5);
		// A cell that could not be read says nothing: 1 of 60 months, 1 of 12.
		expect(of(sheet, { loyalty: '很高' }).loyalty).toBeCloseTo((100 * (1 / 60 + 1 / 12)) / 2, 12);
	});
	it('[CLASS-5] is else the weighted mean of what is known', () => {
		const sheet = [sale('2024-12', 100), sale('2025-06', 60), sale('2025-12', 90)];
		// Tenure 13 / 60, active 2 / 12, growth 0.5 + 0.5 = 1, each 20; share 0.25 of 40.
		const rest = 20 * (13 / 60) + 20 / 6 + 20;
		expect(of(sheet).loyalty).toBeCloseTo((100 * rest) / 60, 12);
		expect(of(sheet, { walletShare: 0.25 }).loyalty).toBeCloseTo(rest + 10, 12);
	});
	it('[CLASS-5] takes the months as a customer from the sheet, else from the first row of all', () => {
		const only = { walletShare: 0, activeMonths: 0, growth: 0, tenure: 1 };
		const since = (year: number, month: number) => ({ customerSince: monthOf(year, month) });
		expect(of([sale('2025-12', 1)], {}, only).loyalty).toBeCloseTo(100 / 60, 12);
		expect(of([sale('2025-12', 1), sale('2024-01', 0)], {}, only).loyalty).toBeCloseTo(40, 12);
		expect(of([sale('2025-12', 1)], since(2023, 7), only).loyalty).toBe(50);
		expect(of([sale('2025-12', 1)], since(1990, 1), only).loyalty).toBe(100);
		expect(of([sale('2025-12', 1)], since(2027, 1), only).loyalty).toBe(0);
	});
	it('[CLASS-5] leaves growth out where there was no revenue, and keeps every part from 0 to 1', () => {
		const only = { walletShare: 0, activeMonths: 0, growth: 1, tenure: 0 };
		expect(of([sale('2025-12', 100), sale('2024-12', 0)], {}, only).loyalty).toBeNaN();
		expect(of([sale('2025-12', 100), sale('2024-12', -9)], {}, only).loyalty).toBeNaN();
		expect(of([sale('2025-12', 900), sale('2024-12', 1)], {}, only).loyalty).toBe(100);
		expect(of([sale('2025-12', 1), sale('2024-12', 900)], {}, only).loyalty).toBe(0);
		expect(of([sale('2025-12', 75), sale('2024-12', 100)], {}, only).loyalty).toBe(25);
	});
	it('[CLASS-5] reaches a limit exactly, however its parts round', () => {
		const sheet = [...'123'].flatMap((month) => [
			sale(`2025-0${month}`, 10),
			sale(`2024-0${month}`, 10),
		]);
		// Weights of three and seven tenths; 3/12 active, growth 0.5, tenure 24/60: 50 wants them just so.
		const weights = { walletShare: 0.7, tenure: 0.1, activeMonths: 0.1, growth: 0.1 };
		const exact = of(sheet, { walletShare: 0.55 }, weights);
		expect(exact).toEqual({ loyalty: 50, quadrant: 'core' });
		expect(of(sheet, { walletShare: 0.549999999999999 }, weights).quadrant).toBe('bargain');
	});
	it('[CLASS-5] on the limit growth counts as anywhere else: up, far down, and unknown', () => {
		const weights = { walletShare: 0.7, tenure: 0, activeMonths: 0, growth: 0.3 };
		const sold = (before: number, now: number) => [sale('2024-12', before), sale('2025-12', now)];
		const at = (high: number, walletShare: number, sheet: readonly Sale[]) =>
			of(sheet, { walletShare }, weights, { high }).loyalty;
		expect(at(37, 0.1, sold(100, 900))).toBe(37);
		expect(at(63, 0.9, sold(100, 1))).toBe(63);
		expect(at(10, 0.1, sold(0, 900))).toBe(10);
		// Six of twelve months and half the wallet, of nine tenths that are known.
		const half = [...'123456'].map((month) => sale(`2025-0${month}`, 10));
		const nine = { walletShare: 0.7, tenure: 0, activeMonths: 0.2, growth: 0.1 };
		expect(of(half, { walletShare: 0.5 }, nine).loyalty).toBe(50);
	});
});

describe('loyalty, edit by edit', () => {
	const WEIGHTS = {
		walletShare: 0.4,
		tenure: 0.2,
		tenureMonths: 60,
		activeMonths: 0.2,
		growth: 0.2,
	};
	const WINDOW = {
		...{ from: 100, to: 111, months: 12, priorFrom: 88, priorTo: 99 },
		...{ ledgerFrom: 50, ledgerTo: 111 },
	};
	const base: LoyaltyInput = {
		window: WINDOW,
		measures: {
			size: 2,
			present: Uint8Array.of(1, 1),
			revenue: Float64Array.of(100, 50),
			priorRevenue: Float64Array.of(90, 40),
			activeMonths: Int32Array.of(3, 4),
			firstMonth: Int32Array.of(90, 100),
		},
		policy: { high: 50, loyalty: WEIGHTS },
		sheet: { loyalty: [], walletShare: [0.5, 0.5], customerSince: [] },
	};
	const measured = (more: Partial<LoyaltyInput['measures']>): LoyaltyInput => ({
		...base,
		measures: { ...base.measures, ...more },
	});
	it.each<readonly [string, LoyaltyInput]>([
		['revenue', measured({ revenue: Float64Array.of(120, 50) })],
		['revenue a year earlier', measured({ priorRevenue: Float64Array.of(60, 40) })],
		['active months', measured({ activeMonths: Int32Array.of(5, 4) })],
		['first month', measured({ firstMonth: Int32Array.of(60, 100) })],
		['who is there', measured({ present: Uint8Array.of(0, 1) })],
		['the window', { ...base, window: { ...WINDOW, to: 120 } }],
		['the weights', { ...base, policy: { high: 50, loyalty: { ...WEIGHTS, tenure: 0.9 } } }],
		['scores', { ...base, sheet: { ...base.sheet, loyalty: [88] } }],
		['wallets', { ...base, sheet: { ...base.sheet, walletShare: [0.9, 0.5] } }],
		['customer since', { ...base, sheet: { ...base.sheet, customerSince: [50] } }],
	])('[CLASS-5] is what it is from nothing after a change of %s', (_, now) => {
		const before = loyaltyOf(base);
		const anew = loyaltyOf(now);
		expect(anew).not.toEqual(before);
		expect(loyaltyOf(now, { input: base, loyalty: before })).toEqual(anew);
	});
	it('[CLASS-5] nobody whose measures stayed is reckoned again, by whatever limit', () => {
		const kept = { input: base, loyalty: Float64Array.of(1, 2) };
		expect([...loyaltyOf(measured({ revenue: Float64Array.of(120, 50) }), kept)][1]).toBe(2);
		const higher = { ...base, policy: { ...base.policy, high: 51 } };
		expect(loyaltyOf(higher, kept)).toEqual(loyaltyOf(base));
	});
});

describe('the quadrant', () => {
	const two = (a: number, b: number): Sale[] => [sale('2025-12', a), sale('2025-12', b, 'b')];
	it.each([
		['core', 50, two(9, 1)],
		['grow', 50, two(1, 9)],
		['bargain', 49.9, two(9, 1)],
		['phase-out', 49.9, two(1, 9)],
		['core', 100, two(5, 5)],
	] as const)('[CLASS-6] %s at %d', (quadrant, loyalty, sheet) => {
		expect(of(sheet, { loyalty }).quadrant).toBe(quadrant);
	});
	it('[CLASS-6] there is none without a loyalty', () => {
		const nothing = { walletShare: 1, tenure: 0, activeMonths: 0, growth: 0 };
		expect(of(two(9, 1), {}, nothing)).toEqual({ loyalty: NaN, quadrant: undefined });
	});
});
