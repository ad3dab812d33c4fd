import { describe, expect, it } from 'vitest';
import type { Sale } from '$lib/domain/ledger/testing/batchOf';
import type { Plan } from '$lib/domain/plan';
import { ladderPolicy } from '$lib/domain/testing/ladders';
import { planOf } from '$lib/domain/testing/planOf';
import { differsByBasis, hasOtherBases, tierByEachBasis } from './otherBases';

const sales: Sale[] = [
	{ customer: '囤货', amount: 900, profit: 10, sellThrough: 100, date: '2025-12' },
	{ customer: '__proto__', amount: 300, profit: 90, sellThrough: 700, date: '2025-12' },
	{ customer: '小', amount: 100, profit: 1, sellThrough: 10, date: '2025-12' },
];
const halves = ladderPolicy('cumulative-share', [0.5, 1]);
const of = (plan: Plan, name: string): readonly [boolean, string] => {
	const customer = plan.inputs.names.customer.find(name);
	return [differsByBasis(plan, customer), tierByEachBasis(plan, customer, 'en')];
};

describe('tiers by other bases', () => {
	it('[BASIS-1] are the tiers the plan would have by revenue, profit and sell-through', () => {
		const plan = planOf(sales, halves);
		expect(of(plan, '囤货')).toEqual([true, 'revenue t0 · profit t1 · sell-through t1']);
		expect(of(plan, '__proto__')).toEqual([true, 'revenue t1 · profit t0 · sell-through t0']);
		expect(of(plan, '小')).toEqual([false, 'revenue t1 · profit t1 · sell-through t1']);
	});
	it('[BASIS-1] are the same whatever basis the plan has', () => {
		const plan = planOf(sales, { ...halves, basis: 'sell-through' });
		expect(of(plan, '囤货')[1]).toBe('revenue t0 · profit t1 · sell-through t1');
	});
	it('leave out what the ledger does not know', () => {
		const bare = sales.map(({ customer, amount, date }): Sale => ({ customer, amount, date }));
		const sold = bare.map((each, k): Sale => ({ ...each, sellThrough: k }));
		expect(of(planOf(bare, halves), '囤货')).toEqual([false, 'revenue t0']);
		expect(of(planOf(sold, halves), '囤货')[1]).toBe('revenue t0 · sell-through t1');
		expect(hasOtherBases(planOf(sold))).toBe(true);
		expect(hasOtherBases(planOf([]))).toBe(false);
	});
	it('bands are for sales, of either kind', () => {
		const plan = planOf(sales, ladderPolicy('monthly-average', [0.5, 0]));
		expect(of(plan, '囤货')[1]).toBe('revenue t0 · profit t0 · sell-through t1');
	});
});
