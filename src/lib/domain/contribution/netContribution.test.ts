import { describe, expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import { planOf, type Facts } from '../testing/planOf';
import { contributionInput } from './contributionOf';
import { contributionTerms, netOf } from './netContribution';

const sale = (customer: string, more: Partial<Sale> = {}): Sale => ({
	...{ customer, amount: 100_000, profit: 50_000, date: '2025-12' },
	...more,
});
const netFor = (sheet: readonly Sale[], policy: object = {}, facts: Facts = {}) => {
	const plan = planOf(sheet, policy, { facts });
	const code = plan.inputs.names.customer.find('a');
	const { net, spent } = plan.contribution;
	const { inputs, measures, staffing } = plan;
	const input = { policy: plan.policy, measures, staffing, sheet: inputs.customers };
	const terms = contributionTerms(contributionInput(input, spent), code);
	// The terms one by one and the figure of everybody are the same, to the last bit.
	if (measures.present[code] === 1 && measures.profit !== null)
		expect(netOf(terms)).toBe(net[code]);
	return { net: net[code], terms };
};

describe('net contribution', () => {
	it('[CONTRIB-1] is the profit where nothing else is known', () => {
		expect(netFor([sale('a')])).toEqual({
			net: 50_000,
			terms: { profit: 50_000, service: null, promotion: null, rebate: null, interest: null },
		});
	});
	it('[CONTRIB-1] takes off everything that is known', () => {
		const policy = { capacity: { annualCostFen: 2_000_000 }, interest: 0.073 };
		const facts = { a: { rebatePaid: 700, receivable: 100_000, receivableDays: 50 } };
		const { net, terms } = netFor([sale('a', { promotion: 300 })], policy, facts);
		// Standard tier: 12 hours at 2 000 000 / 2000 = 1000 fen; 100 000 × 7.3 % × 50 / 365 = 1000.
		expect(terms).toEqual({
			...{ profit: 50_000, service: 12_000, promotion: 300, rebate: 700, interest: 1000 },
		});
		expect(net).toBe(36_000);
	});
	it('[CONTRIB-1] a receivable costs nothing known without its days, or without interest', () => {
		const facts = { a: { receivable: 100_000, receivableDays: 50 } };
		expect(netFor([sale('a')], {}, facts).terms.interest).toBeNull();
		const interest = { interest: 0.1 };
		expect(netFor([sale('a')], interest, { a: { receivable: 1 } }).terms.interest).toBeNull();
		expect(netFor([sale('a')], interest, { a: { receivableDays: 1 } }).terms.interest).toBeNull();
		const refused = { a: { receivable: '一些', receivableDays: 50 } };
		expect(netFor([sale('a')], interest, refused).net).toBe(50_000);
		const spelled = { a: { rebatePaid: '不少' } };
		expect(netFor([sale('a')], {}, spelled).terms.rebate).toBeNull();
	});
	it('[CONTRIB-1] counts promotion money of the window alone, blank cells as none', () => {
		const sheet = [
			sale('a', { promotion: 100 }),
			sale('a', { promotion: -30, date: '2025-01' }),
			sale('a', { promotion: 5000, date: '2024-12' }),
			sale('a'),
			sale('b', { promotion: 9999 }),
		];
		expect(netFor(sheet).terms.promotion).toBe(70);
		expect(netFor([sale('a'), sale('b', { promotion: 1 })]).terms.promotion).toBe(0);
	});
	it('[CONTRIB-1] is not known outside the window, or while no sale has a profit', () => {
		expect(netFor([sale('a', { date: '2020-01' }), sale('b')]).net).toBeNaN();
		const blank = { customer: 'a', amount: 5, promotion: 3, date: '2025-12' };
		expect(netFor([blank]).net).toBeNaN();
		expect(netFor([blank, sale('b')]).net).toBe(-3);
	});
});
