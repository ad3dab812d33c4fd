import { describe, expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import { planOf, reportFor, type Facts } from '../testing/planOf';
import { liftOf, lossCut } from './lossCut';
import { lostMonths } from './lostMonths';
import { lostReasons } from './lostReasons';

/**
 * The first half of 2005 against the half before: 3.06 % of the money is gone, by reason 32, 8.5 and
 * 40 %, the rest unnamed; by industry 26.53, 14.82 and 13.57 %.
 */
const LOST = 306_000;
const BASE = 10_000_000;
const REASONS = { rival: 0.32, data: 0.085, trouble: 0.4 };
const INDUSTRIES = { government: 0.2653, mining: 0.1482, property: 0.1357 };

const gone = (customer: string, amount: number): Sale[] => [
	{ customer, date: '2004-08', amount: amount / 2 },
	{ customer, date: '2004-09', amount: amount - amount / 2 },
];
const kept = (customer: string, amount: number): Sale[] => [
	...gone(customer, amount),
	{ customer, date: '2005-05', amount },
	{ customer, date: '2005-06', amount },
];
const HALF = { window: { months: 6, asOf: '2005-06' } };

const byShare = (shares: object, attribute: 'churnReason' | 'industry') => {
	const facts: Record<string, Facts[string]> = {};
	const sales: Sale[] = [];
	let rest = LOST;
	for (const [label, share] of Object.entries(shares) as [string, number][]) {
		const amount = Math.round(LOST * share * 100) / 100;
		rest -= amount;
		sales.push(...gone(label, Math.round(amount)));
		facts[label] = { [attribute]: label };
	}
	sales.push(...gone('unnamed', Math.round(rest)), ...kept('big', BASE - LOST));
	return planOf(sales, HALF, { facts });
};

describe('the case of the source', () => {
	it('[CHURN-8] 3.06 % of the money in a half-year is 6.03 % a year', () => {
		const { churned, base } = byShare(REASONS, 'churnReason').leaving.losses;
		expect(base).toEqual({ customers: 5, revenue: BASE });
		expect(churned).toMatchObject({ customers: 4, revenue: LOST, rate: 0.8 });
		expect(churned.revenueRate).toBeCloseTo(0.0306, 12);
		expect(churned.yearlyRevenueRate).toBeCloseTo(0.06026364, 8);
		expect(churned.yearlyRate).toBeCloseTo(1 - 0.2 ** 2, 12);
	});

	it('[CHURN-10] reasons 32, 8.5 and 40 %; 19.5 % stand apart and are not shared out', () => {
		const plan = byShare(REASONS, 'churnReason');
		const reasons = lostReasons(plan.measures, plan.leaving.fading, (customer) =>
			plan.attributes.text('churnReason', customer),
		);
		expect(reasons.rows.map(({ label, share }) => [label, share])).toEqual([
			['trouble', expect.closeTo(0.4, 5)],
			['rival', expect.closeTo(0.32, 5)],
			['data', expect.closeTo(0.085, 5)],
		]);
		expect(reasons.rest).toMatchObject({ label: '', customers: 1 });
		expect(reasons.rest!.share).toBeCloseTo(0.195, 5);
	});

	it('[CHURN-10] industries 26.53, 14.82 and 13.57 %; 45.08 % are of no named one', () => {
		const plan = byShare(INDUSTRIES, 'industry');
		const cut = lossCut(plan.window, plan.measures, plan.leaving.fading, (customer) =>
			plan.attributes.text('industry', customer),
		);
		expect(cut.rows.map(({ label, shareOfLoss }) => [label, shareOfLoss])).toEqual([
			['government', expect.closeTo(0.2653, 5)],
			['mining', expect.closeTo(0.1482, 5)],
			['property', expect.closeTo(0.1357, 5)],
		]);
		expect(cut.rest!.shareOfLoss).toBeCloseTo(0.4508, 5);
	});

	it('[CHURN-10] 26.53 % of the loss with 12 % of the base is a lift of 2.2108', () => {
		expect(liftOf(0.2653, 0.12)).toBeCloseTo(2.2108, 4);
		expect(liftOf(0, 0.12)).toBe(0);
		expect([liftOf(null, 0.1), liftOf(0.1, null), liftOf(0, 0)]).toEqual([null, null, null]);
	});
});

describe('losses', () => {
	const SALES = [
		...kept('steady', 100),
		...gone('__proto__', 60),
		...gone('twin', 60),
		...kept('"half"', 100).slice(0, 2),
		{ customer: '"half"', date: '2005-06', amount: 40 },
		{ customer: 'fresh', date: '2005-06', amount: 9 },
		{ customer: 'returns', date: '2004-09', amount: -5 },
	];

	it('[CHURN-8] counts of whom, gone and half gone, with the money of before', () => {
		const { losses } = planOf(SALES, HALF).leaving;
		expect(losses.base).toEqual({ customers: 4, revenue: 320 });
		expect(losses.churned).toMatchObject({ customers: 2, revenue: 120, rate: 0.5 });
		expect(losses.partial).toMatchObject({ customers: 1, revenue: 100, fall: 60, rate: 0.25 });
	});

	it('[CHURN-8] the report names every tier, and no rate without a base', () => {
		const { churn } = reportFor(SALES, { ...HALF, lapse: 2 });
		expect(churn.lapse).toBe(2);
		expect(churn.partial.fallFen).toBe(60);
		expect(churn.byPriorTier.map(({ tier }) => tier)).toEqual([
			...['diamond', 'gold', 'silver', 'standard'],
		]);
		const customers = churn.byPriorTier.reduce((sum, { base }) => sum + base.customers, 0);
		expect(customers).toBe(churn.base.customers);
		const empty = churn.byPriorTier.filter(({ base }) => base.customers === 0);
		for (const { churned } of empty) {
			expect(churned).toEqual({
				...{ customers: 0, rate: null, low: null, high: null, revenueFen: 0 },
				...{ revenueRate: null, yearlyRate: null, yearlyRevenueRate: null },
			});
		}
		expect(reportFor([], HALF).churn).toMatchObject({
			...{ base: { customers: 0, revenueFen: 0 }, churned: { rate: null } },
		});
	});

	it('[CHURN-10] months of the last purchase from the first to the last, ties by name', () => {
		const plan = planOf([...SALES, ...gone('early', 2).slice(0, 1)], HALF);
		const names = plan.inputs.names.customer;
		const months = lostMonths(plan.window, plan.measures, plan.leaving.fading, names.rank());
		expect(months.map(({ customers, revenue }) => [customers, revenue])).toEqual([
			[1, 1],
			[2, 120],
		]);
		expect(months[1]!.codes.map((code) => names.name(code))).toEqual(['__proto__', 'twin']);
		expect(
			lostMonths(plan.window, plan.measures, planOf([], HALF).leaving.fading, names.rank()),
		).toEqual([]);
	});

	it('[CHURN-10] beside a reason stands who is still here for the same one', () => {
		const facts = { twin: { churnReason: 'price' }, '"half"': { churnReason: 'price' } };
		const plan = planOf(SALES, HALF, { facts });
		const { rows, rest } = lostReasons(plan.measures, plan.leaving.fading, (customer) =>
			plan.attributes.text('churnReason', customer),
		);
		expect(rows).toEqual([
			{
				...{ label: 'price', customers: 1, revenue: 60, share: 0.5 },
				exposed: { customers: 1, revenue: 40 },
			},
		]);
		expect(rest).toMatchObject({ customers: 1, share: 0.5 });
	});
});
