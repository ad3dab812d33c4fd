import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explanationLines } from './explanation';
import type { Sale } from '../ledger/testing/batchOf';
import type { Plan } from '../plan';
import type { LadderKind } from '../policy/policy';
import { ladderPolicy } from '../testing/ladders';
import { planOf } from '../testing/planOf';
import { RUNS } from '../testing/runs';
import { explainTier, type TierExplanation } from './explainTier';

const codeOf = (plan: Plan, name: string): number => plan.inputs.names.customer.find(name);
function why(sheet: readonly Sale[], policy: object, name: string): TierExplanation {
	const plan = planOf(sheet, policy);
	const explanation = explainTier(plan, codeOf(plan, name));
	if (explanation === null) throw new Error(`${name} is not in the window`);
	return explanation;
}
const sales = (money: Readonly<Record<string, number>>): Sale[] =>
	Object.entries(money).map(([customer, amount]) => ({ customer, amount, date: '2025-12' }));

describe('explainTier', () => {
	const policy = ladderPolicy('cumulative-share', [0.5, 0.7, 1]);

	it('[EXPLAIN-1] says where the customer stands between its cuts', () => {
		const explanation = why(sales({ a: 60, b: 30, c: 10 }), policy, 'b');
		expect(explanation.lead).toEqual({
			key: 'explain_share_revenue_between',
			args: {
				position: { ratio: 0.6 },
				tier: { tier: explanation.tier },
				cut: { ratio: 0.7 },
				above: { tier: explanation.scale.cuts[0]!.tier },
				aboveCut: { ratio: 0.5 },
			},
		});
		expect(explanation.scale.position).toBe(0.6);
		expect(explanation.scale.cuts.map(({ at }) => at)).toEqual([0.5, 0.7, 1]);
		expect(explanation.rows).toBe(1);
	});
	it('[EXPLAIN-1] knows who is not in the window', () => {
		const plan = planOf(
			[...sales({ a: 1 }), { customer: 'old', amount: 1, date: '2020-01' }],
			policy,
		);
		expect(explainTier(plan, codeOf(plan, 'old'))).toBeNull();
		expect(explainTier(plan, 99)).toBeNull();
	});
	it('[EXPLAIN-1] leads with what turned the ladder, and shows every condition', () => {
		const conditions = { minActiveMonths: 2, maxLargestOrderShare: 0.6, requireProfit: false };
		const strict = ladderPolicy('rank-share', [0.5, 1], { keyConditions: conditions }, 1);
		const explanation = why(sales({ a: 60, b: 30 }), strict, 'a');
		expect(explanation.lead.key).toBe('explain_failed');
		expect(explanation.reasons).toEqual(['too-few-active-months', 'one-off']);
		expect(
			explanation.conditions.map(({ condition, state, value, limit }) => [
				condition,
				state,
				value,
				limit,
			]),
		).toEqual([
			['too-few-active-months', 'failed', 1, 2],
			['one-off', 'failed', { ratio: 1 }, { ratio: 0.6 }],
			['unprofitable', 'off', null, { exactFen: 0 }],
		]);
		const other = why(sales({ a: 60, b: 30 }), strict, 'b');
		expect(other.conditions.map(({ state }) => state)).toEqual(['not-asked', 'not-asked', 'off']);
	});
	it('[EXPLAIN-1] says that stability held, and from where', () => {
		const held = ladderPolicy('monthly-average', [100, 0], { stabilityMargin: 0.1 });
		const sheet: Sale[] = [
			{ customer: 'a', amount: 95 * 1200, date: '2025-12' },
			{ customer: 'a', amount: 100 * 1200, date: '2024-12' },
		];
		const explanation = why(sheet, held, 'a');
		expect(explanation.lead.key).toBe('explain_held');
		expect([explanation.tier.id, explanation.plainTier.id, explanation.priorTier?.id]).toEqual([
			't0',
			't1',
			't0',
		]);
		expect(explanation.gap).toMatchObject({ fen: 5 * 1200, place: 0 });
	});
	it.each([
		['nothing earned', { a: 5, b: 0 }, 'b', 'explain_no_revenue'],
		['no total', { a: -5, b: 0 }, 'a', 'explain_no_position'],
		['the best tier', { a: 60, b: 40 }, 'a', 'explain_share_revenue_first'],
		['the last tier', { a: 90, b: 10 }, 'b', 'explain_share_revenue_last'],
	])('[EXPLAIN-1] %s', (_, money, name, key) => {
		expect(why(sales(money), policy, name).lead.key).toBe(key);
	});
	it('[EXPLAIN-3] can be copied line by line', () => {
		const keys = explanationLines(why(sales({ a: 60, b: 30, c: 10 }), policy, 'c')).map(
			({ key }) => key,
		);
		expect(keys).toEqual([
			'explain_share_revenue_last',
			'explain_no_prior',
			'explain_months_not_asked',
			'explain_order_not_asked',
			'explain_profit_off',
			'explain_gap_revenue',
			'explain_rows',
		]);
	});
});

describe('the gap to the next tier', () => {
	const ladder: fc.Arbitrary<readonly [LadderKind, readonly number[]]> = fc.constantFrom(
		['cumulative-share', [0.5, 0.7, 0.8, 1]] as const,
		['cumulative-share', [0.3]] as const,
		['rank-share', [0.2, 0.6, 1]] as const,
		['monthly-average', [1, 0.35, 0]] as const,
	);
	const sheet = fc
		.array(fc.oneof(fc.constantFrom(0, 100, 100, -50), fc.integer({ min: -99, max: 3000 })), {
			minLength: 1,
			maxLength: 9,
		})
		.map((amounts) => amounts.map((amount, k) => ({ customer: `c${k}`, amount, date: '2025-12' })));

	it('[EXPLAIN-2] more profit lifts nobody without revenue', () => {
		const json = ladderPolicy('cumulative-share', [0.5, 1]) as { segments: { ladder: object }[] };
		const [segment] = json.segments;
		const ladder = { ...segment!.ladder, measure: 'profit' };
		const rows = [
			{ customer: 'a', amount: 100, profit: 50, date: '2025-12' },
			{ customer: 'b', amount: 60, profit: 5, date: '2025-12' },
			{ customer: 'c', amount: -1, profit: 6, date: '2025-12' },
		];
		const plan = planOf(rows, { ...json, segments: [{ ...segment, ladder }] });
		const gap = (name: string) => explainTier(plan, codeOf(plan, name))!.gap;
		expect(gap('b')).not.toBeNull();
		expect(gap('c')).toBeNull();
	});
	it('[EXPLAIN-2] lifts the customer when it is added, and not with a fen less', () => {
		fc.assert(
			fc.property(sheet, ladder, fc.nat(8), (rows, [by, cuts], which) => {
				const json = ladderPolicy(by, cuts);
				const name = `c${which % rows.length}`;
				const before = planOf(rows, json);
				const code = codeOf(before, name);
				const from = before.placement.plainTier[code]!;
				const gap = explainTier(before, code)!.gap;
				const raised = (more: number): number => {
					const plan = planOf([...rows, { customer: name, amount: more, date: '2025-12' }], json);
					return plan.placement.plainTier[codeOf(plan, name)]!;
				};
				if (gap === null) {
					expect(from === 0 || cuts.length === 1).toBe(true);
					return;
				}
				expect(gap.fen).toBeGreaterThan(0);
				expect(raised(gap.fen)).toBe(gap.place);
				expect(gap.place).toBeLessThan(from);
				expect(raised(gap.fen - 1)).toBeGreaterThanOrEqual(from);
			}),
			RUNS,
		);
	});
});
