import { describe, expect, it } from 'vitest';
import type { Inputs } from '../inputs';
import { appendBatch } from '../ledger/appendBatch';
import { batchOf, type Sale } from '../ledger/testing/batchOf';
import type { Plan } from '../plan';
import { recalculate } from '../recalculate';
import { spreadsIn } from './price/spreadsIn';
import { type Facts, inputsOf, policyAfter, policyOf, sheetOf } from '../testing/planOf';

const sale = (customer: string, date: string, yuan: number, more: Partial<Sale> = {}): Sale => ({
	...{ customer, date, amount: yuan * 100, product: '窖藏10', region: '苏南', shipRegion: '徐州' },
	...{ quantity: yuan * 10, ...more },
});
const SALES: readonly Sale[] = [
	...Array.from({ length: 12 }, (_, k) =>
		sale('甲 "1"', `2025-${String(k + 1).padStart(2, '0')}`, 10_000 + 100 * k),
	),
	sale('乙 🙂', '2025-11', 9000, { quantity: 100_000, shipRegion: '商丘' }),
	sale('乙 🙂', '2025-12', 4000, { quantity: 50_000 }),
	sale('__proto__', '2025-12', 300, { quantity: 3500 }),
];
const FACTS: Facts = {
	'甲 "1"': {
		...{ deposit: 1000, streetPrice: 11_500, supplyPrice: 10_000, dealerCosts: 900_000 },
		...{ stock: 100, dealerReceivable: 5, receivableDays: 60, authorisedRegions: '徐州' },
	},
	'乙 🙂': { deposit: 10, rebatePaid: 100_000, authorisedRegions: '徐州', stock: 9 },
};
const POLICY = {
	window: { months: 12, asOf: '2025-12' },
	rebates: [{ id: 'a', steps: [{ from: 1000, rate: 0.02 }] }],
	deposits: { rates: { diamond: 0.2, standard: 0.3 } },
	interest: 0.06,
	priceList: [{ product: '窖藏10', supplyFen: 9000 }],
	pricePolicy: 'netNet',
	guards: { netNetSpread: 0.01, dealerReturn: 0.2 },
	capacity: { annualCostFen: 9_000_000 },
	keyConditions: { minActiveMonths: 0, maxLargestOrderShare: null, requireProfit: false },
	promotion: {
		...{ pool: { fixedFen: 900_000 }, newCustomerShare: 0, instruments: {} },
		suspendOn: ['region-offence'],
	},
};
const PARTS = [
	...['rebates', 'deposits', 'shipments', 'covers', 'season', 'netNet'],
	...['dealers', 'prices', 'offList', 'borders'],
] as const;

/** Every part, made. */
function partsOf({ channel }: Plan) {
	const { rebates, deposits, shipments, covers, season, netNet } = channel;
	const { dealers, prices, offList, borders } = channel;
	return {
		...{ rebates: { ...rebates, bought: null }, deposits, shipments, covers, season, netNet },
		prices: prices && {
			...{ spreads: spreadsIn(prices), differing: prices.differing, inverted: prices.inverted },
		},
		...{ dealers, offList, borders },
	};
}
const inputs = inputsOf(SALES, FACTS);
// A new name moves the others' ranks.
inputs.names.customer.code('丁');
const plan = recalculate(inputs, policyOf(POLICY), null);
partsOf(plan);

const withSales = (...sales: Sale[]): Inputs => ({
	...inputs,
	ledger: appendBatch(inputs.ledger, inputs.names, batchOf(sales)),
});
const withFacts = (facts: Facts): Inputs => {
	const all = Object.entries({ ...FACTS, ...facts }).map(([customer, values]) => [
		customer,
		{ ...FACTS[customer], ...values },
	]);
	return { ...inputs, customers: sheetOf(Object.fromEntries(all) as Facts, inputs.names) };
};

describe('what is known of channels after an edit', () => {
	it.each([
		['a sale', withSales(sale('乙 🙂', '2025-10', 700, { shipRegion: '商丘' })), {}],
		['a sale of nobody known', withSales(sale('丁', '2025-12', 90_000)), {}],
		['a sale after the window', withSales(sale('丁', '2026-02', 90_000)), {}],
		['a deposit', withFacts({ '甲 "1"': { deposit: 90_000_000 } }), {}],
		['regions', withFacts({ '甲 "1"': { authorisedRegions: '宿迁' } }), {}],
		['stock', withFacts({ '甲 "1"': { stock: 9000 } }), {}],
		['days', withFacts({ '甲 "1"': { receivableDays: 9 } }), {}],
		['a rebate paid', withFacts({ '甲 "1"': { rebatePaid: 7_000_000 } }), {}],
		['a region of the sheet', withFacts({ '甲 "1"': { region: '苏北' } }), {}],
		['the window', inputs, { window: { months: 6, asOf: '2025-12' } }],
		['the end of the window', inputs, { window: { months: 12, asOf: '2025-11' } }],
		['rebates', inputs, { rebates: [{ id: 'a', steps: [{ from: 1000, rate: 0.03 }] }] }],
		['no rebates', inputs, { rebates: [] }],
		['deposits', inputs, { deposits: { rates: { diamond: 0.4 } } }],
		['interest', inputs, { interest: 0.12 }],
		['no interest', inputs, { interest: null }],
		['the price list', inputs, { priceList: [{ product: '窖藏10', supplyFen: 9900 }] }],
		['no price list', inputs, { priceList: [] }],
		['one price for all', inputs, { pricePolicy: 'strict' }],
		['a tolerance', inputs, { guards: { ...POLICY.guards, priceSpread: 500 } }],
		['a share allowed', inputs, { guards: { ...POLICY.guards, netNetSpread: 0.5 } }],
		['a hurdle', inputs, { guards: { ...POLICY.guards, dealerReturn: 0.9 } }],
		['the cost of an hour', inputs, { capacity: { annualCostFen: 90_000_000 } }],
		['the pool', inputs, { promotion: { ...POLICY.promotion, pool: { fixedFen: 1_900_000 } } }],
		[
			'another thing that stops money',
			inputs,
			{ promotion: { ...POLICY.promotion, suspendOn: ['deposit-short'] } },
		],
		['what stops money', inputs, { promotion: { ...POLICY.promotion, suspendOn: [] } }],
		[
			'goods',
			inputs,
			{ promotion: { ...POLICY.promotion, instruments: { standard: { goods: 1 } } } },
		],
		['weights', inputs, { promotion: { ...POLICY.promotion, tierWeights: { diamond: 9 } } }],
	])('[DIRTY-1] %s: is what it would be from nothing', (_, edited, more) => {
		const policy = policyAfter(plan.policy, { ...POLICY, ...more });
		const next = recalculate(edited, policy, plan);
		const fresh = recalculate(edited, policy, null);
		expect(partsOf(next)).toEqual(partsOf(fresh));
		expect(next.promotion.suspended).toEqual(fresh.promotion.suspended);
	});

	it('is the very same while nothing changed that it hangs on', () => {
		const again = recalculate(inputs, plan.policy, plan);
		for (const part of PARTS) expect(again.channel[part], part).toBe(plan.channel[part]);
		const dearer = recalculate(inputs, { ...plan.policy, interest: 0.12 }, plan);
		for (const part of ['rebates', 'deposits', 'shipments', 'covers', 'season'] as const) {
			expect(dearer.channel[part], part).toBe(plan.channel[part]);
		}
	});

	it('holds every part', () => {
		const { rebates, shipments, offList, borders, season, prices } = plan.channel;
		expect(rebates.ladders).toHaveLength(1);
		expect(shipments?.foreign.size).toBe(1);
		expect(offList).toHaveLength(1);
		expect(borders.length).toBeGreaterThan(0);
		expect(season).toHaveLength(12);
		expect(spreadsIn(prices!).length).toBeGreaterThan(0);
	});
});

it('[POOL-8] money is stopped by what the policy asks for, and by nothing else', () => {
	const suspended = (suspendOn: readonly string[]) =>
		Array.from(
			recalculate(
				inputs,
				policyAfter(plan.policy, { ...POLICY, promotion: { ...POLICY.promotion, suspendOn } }),
				plan,
			).promotion.suspendedFor,
		);
	expect(suspended([])).toEqual([0, 0, 0]);
	expect(suspended(['region-offence'])).toEqual([0, 4, 0]);
	expect(suspended(['deposit-short'])).toEqual([8, 8, 0]);
});
