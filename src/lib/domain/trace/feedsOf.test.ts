import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate } from '../ledger/locate';
import type { Sale } from '../ledger/testing/batchOf';
import type { Plan } from '../plan';
import { finish } from '../primitives/steps';
import { BRANCH } from '../staffing/testing/staffed';
import { planOf } from '../testing/planOf';
import type { Feed, FeedId } from './feed';
import { feedsOf, feedSteps, TRACE_PARTS } from './feedsOf';
import { rowsBehind } from './rowsBehind';

const NAMES = ['__proto__', 'constructor', '甲 "🙂"', '乙', '丙', ''];
const AS_OF = { window: { asOf: '2025-12' }, promotion: { pool: { rate: 0.05 } } };
const SALES: readonly Sale[] = [
	{ customer: '__proto__', date: '2025-12', amount: 90_000, profit: 900 },
	{ customer: '__proto__', date: '2025-11', amount: -40_000, profit: -900 },
	{ customer: '甲', date: '2025-12', amount: 50_000, profit: 2_000 },
	{ customer: '乙', date: '2025-12', amount: 0 },
	{ customer: '退', date: '2025-12', amount: -100, profit: -100 },
	{ customer: '走', date: '2024-06', amount: 800 },
];

const all = (plan: Plan, customer: number): readonly Feed[] =>
	TRACE_PARTS.flatMap((part) => feedsOf(part, plan, customer));
const byId = (feeds: readonly Feed[], id: FeedId): readonly Feed[] =>
	feeds.filter(({ figure }) => figure === id);

describe('what a customer feeds', () => {
	const plan = planOf(SALES, AS_OF);
	const feeds = (name: string) => all(plan, plan.inputs.names.customer.find(name));

	it('[TRACE-3] says each figure with its own part, and no share of nothing', () => {
		expect(byId(feeds('__proto__'), 'revenue')).toEqual([
			{ figure: 'revenue', own: 50_000, whole: 99_900, share: 50_000 / 99_900 },
		]);
		// Two customers with the same revenue stand in the same tier and share it alike.
		const [one] = byId(feeds('__proto__'), 'tierRevenue');
		const [other] = byId(feeds('甲'), 'tierRevenue');
		expect(one).toEqual(other);
		// The returns of the third lie in it too, so two halves are more than the whole.
		expect(one?.share).toBe(50_000 / 99_900);
		expect(byId(feeds('乙'), 'revenue')[0]).toMatchObject({ own: 0, share: 0 });
		expect(byId(feeds('退'), 'revenue')[0]?.own).toBe(-100);
		const nothing = planOf([{ customer: '退', date: '2025-12', amount: -1 }], AS_OF);
		const [lost] = byId(all(nothing, 0), 'revenue');
		expect(lost).toMatchObject({ own: -1, whole: -1, share: null });
	});

	it('[TRACE-3] whoever is gone feeds the losses and the move, and nothing of today', () => {
		const ids = feeds('走').map(({ figure }) => figure);
		expect(ids).toEqual(['customerPrior', 'moved', 'base', 'lost']);
		const [lost] = byId(feeds('走'), 'lost');
		expect(lost).toMatchObject({ own: 800, whole: 800, share: 1 });
		expect(all(plan, 99)).toEqual([]);
	});

	it('[TRACE-3] is the same in steps', () => {
		const fresh = planOf(SALES, AS_OF);
		for (const part of TRACE_PARTS) {
			expect(finish(feedSteps(part, fresh, 0))).toEqual(feedsOf(part, plan, 0));
		}
	});

	it('[TRACE-3] names the checks that name it, with its figure there', () => {
		const named = plan.guards.filter(({ customers }) => customers.length > 0);
		expect(named).not.toEqual([]);
		for (const { guard, unit, customers, figures } of named) {
			customers.forEach((customer, at) => {
				const own = figures[at]!;
				expect(byId(all(plan, customer), 'check')).toContainEqual({
					...{ figure: 'check', of: guard, unit, whole: null, share: null },
					own: Number.isNaN(own) ? null : own,
				});
			});
		}
	});
});

const sale: fc.Arbitrary<Sale> = fc.record({
	customer: fc.constantFrom(...NAMES),
	date: fc.constantFrom('2025-12', '2025-03', '2024-12', '2023-01'),
	amount: fc.constantFrom(0, 100, 100, 5_000, -100, 70_001),
	profit: fc.constantFrom(0, 10, -3),
});
/** What everybody puts in adds up to these, team by team and tier by tier. */
const ADDED: readonly FeedId[] = [
	...(['revenue', 'profit', 'ladder', 'tierRevenue', 'tierCustomers', 'keyRevenue'] as const),
	...(['moved', 'teamHours', 'teamFte', 'allocation', 'base', 'lost', 'atStake'] as const),
];

it('[TRACE-1] [TRACE-3] rows add up to the customer’s figure to the fen, and customers to everybody’s', () => {
	const policy = { ...BRANCH, ...AS_OF };
	fc.assert(
		fc.property(fc.array(sale, { maxLength: 40 }), (sales) => {
			const plan = planOf(sales, policy);
			const { ledger } = plan.inputs;
			const sums = new Map<string, { own: number; share: number; whole: number }>();
			for (let customer = 0; customer < plan.inputs.names.customer.size; customer++) {
				for (const [span, figures] of [
					['window', plan.measures.revenue],
					['prior', plan.measures.priorRevenue],
				] as const) {
					let sum = 0;
					for (const row of rowsBehind(ledger, plan.window, [customer], span)) {
						const at = locate(ledger, row);
						sum += at.chunk.amount[at.row]!;
					}
					expect(sum).toBe(figures[customer] ?? 0);
				}
				for (const feed of all(plan, customer)) {
					if (!ADDED.includes(feed.figure) || feed.whole === null) continue;
					const key = JSON.stringify([feed.figure, feed.of, feed.whole]);
					const sum = sums.get(key) ?? { own: 0, share: 0, whole: feed.whole };
					sum.own += feed.own!;
					sum.share += feed.share ?? 0;
					sums.set(key, sum);
				}
			}
			for (const [key, { own, share, whole }] of sums) {
				// A move is known by its customers here: two of one size would be added as one.
				if (key.startsWith('["moved"')) continue;
				expect(own, key).toBeCloseTo(whole, 6);
				if (whole > 0) expect(share, key).toBeCloseTo(1, 9);
			}
		}),
		{ numRuns: 60 },
	);
});
