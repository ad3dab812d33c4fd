import { expect, it } from 'vitest';
import type { Sale } from '../../ledger/testing/batchOf';
import { planOf, type Facts } from '../../testing/planOf';

const SALES: readonly Sale[] = ['a', 'b "1"', 'c', 'd 😀'].map((customer) => ({
	...{ customer, amount: 10_000, profit: 3000, date: '2025-12' },
}));
/** Earns 0.3 of the extra sales: 400 more sales bring 120. */
const season = (spend: number) => ({
	...{ seasonBaseline: 1000, seasonSales: 1400, seasonSpend: spend, forwardBuying: 0 },
});
const judged = (facts: Facts, promotion: object = {}, guards: object = {}): unknown => {
	const plan = planOf(SALES, { promotion, guards }, { facts });
	const id = 'promotion-without-return';
	const found = plan.guards.find(({ guard }) => guard === id);
	if (found === undefined) {
		const unjudged = plan.silent.unjudged.find(({ guard }) => guard === id);
		return unjudged?.why.key ?? 'quiet';
	}
	const { guard: _, ...rest } = found;
	const customers = found.customers.map((code) => plan.inputs.names.customer.name(code));
	return { ...rest, customers };
};

it('[GUARD-32] a season that brought less than it cost; exactly as much is enough', () => {
	expect(judged({ a: season(120), 'b "1"': season(240), c: season(0) })).toEqual({
		...{
			severity: 'warning',
			unit: 'ratio',
			customers: ['b "1"'],
			figures: [0.5],
			figure: 0.5,
			limit: 1,
		},
	});
	expect(judged({ a: season(120) }, {}, { promotionReturn: 1.5 })).toMatchObject({ limit: 1.5 });
	expect(judged({ a: season(120) })).toBe('quiet');
});

it('[GUARD-32] money of whom nothing is written, where others are', () => {
	const facts = { a: { commitmentPurchased: 5 }, 'b "1"': { commitmentPurchased: '很多' } };
	const commitment = { costRatio: 0.08 };
	expect(judged({ ...facts, c: { suspended: '是' } }, { commitment })).toEqual({
		...{ severity: 'warning', unit: 'ratio', customers: ['b "1"', 'd 😀'] },
		...{ figures: [NaN, NaN], figure: null, limit: 1 },
	});
	expect(judged(facts)).toBe('guard_needs_returns');
});

it('[GUARD-32] whatever is written of it is enough, goods bought or money paid', () => {
	const commitment = { costRatio: 0.08 };
	const all = {
		...{ a: { commitmentPurchased: 5 }, 'b "1"': { commitmentPaid: 5 } },
		...{ c: { commitmentPurchased: 5, commitmentPaid: 5 }, 'd 😀': { commitmentPaid: 0 } },
	};
	expect(judged(all, { commitment })).toBe('quiet');
	const words = { a: { commitmentPaid: '很多' }, 'b "1"': { commitmentPaid: '没有' } };
	expect(judged(words, { commitment })).toBe('guard_needs_returns');
});

it('[GUARD-32] cannot judge without seasons and without commitments', () => {
	expect(judged({})).toBe('guard_needs_returns');
	expect(judged({}, { commitment: { costRatio: 0.08 } })).toBe('guard_needs_returns');
});
