import { describe, expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import { monthOf } from '../primitives/day';
import { planOf, type Facts } from '../testing/planOf';
import { QUADRANTS } from './classification';

const sale = (date: string, amount: number, customer = 'a'): Sale => ({ customer, amount, date });
const of = (sheet: readonly Sale[], facts: Facts[string] = {}, loyalty: object = {}) => {
	const policy = { window: { asOf: '2025-12' }, classification: { loyalty } };
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
