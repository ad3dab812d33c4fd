import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import { NONE, type Plan } from '../plan';
import type { LadderKind } from '../policy/policy';
import { ladderPolicy } from '../testing/ladders';
import { planOf } from '../testing/planOf';
import { explainTier } from './explainTier';
import { tierCushion } from './tierCushion';
import { tierGap } from './tierGap';

const sales = (money: readonly number[]): Sale[] =>
	money.map((amount, place) => ({ customer: `c${place}`, amount, date: '2025-12' }));
const endPlan = (by: 'cumulative-share' | 'rank-share', cuts: readonly number[], sheet: Sale[]) =>
	planOf(sheet, ladderPolicy(by, cuts, {}, 0, 'end'));
const codeOf = (plan: Plan, name: string): number => plan.inputs.names.customer.find(name);

/** C1 by its words: the first tier whose cut is at least what lies down to a customer and its equals. */
function placesOf(by: LadderKind, cuts: readonly number[], money: readonly number[]): number[] {
	const most = Math.max(...money);
	const total = money.reduce((sum, value) => sum + Math.max(0, value), 0);
	return money.map((own) => {
		if (own <= 0) return cuts.length - 1;
		const counted = money.filter((value) => value >= own);
		const sum = counted.reduce((all, value) => all + value, 0);
		const [end, whole] = by === 'rank-share' ? [counted.length, money.length] : [sum, total];
		// Cuts are whole hundredths.
		const found = cuts.findIndex((cut) => end * 100 <= Math.round(cut * 100) * whole);
		return own === most ? 0 : found === -1 ? cuts.length - 1 : found;
	});
}

/** Customers by code, placed by hand. */
function handPlan(by: LadderKind, cuts: readonly number[], money: readonly number[]): Plan {
	const order = [...money.keys()].sort((a, b) => money[b]! - money[a]!);
	let sum = 0;
	const cumulative = Float64Array.from(order, (code) => (sum += Math.max(0, money[code]!)));
	const tiers = cuts.map((upTo, place) => ({ id: `t${place}`, name: '', key: false, upTo }));
	return {
		window: { months: 1 },
		policy: { segments: [{ ladder: { by, measure: 'revenue', cutBy: 'end', tiers } }] },
		measures: { profit: null },
		basis: { by: 'sell-in', value: Float64Array.from(money) },
		placement: {
			segment: new Uint8Array(money.length),
			plainTier: Uint8Array.from(placesOf(by, cuts, money)),
			segments: [{ order: Int32Array.from(order), cumulative, positive: sum }],
		},
	} as unknown as Plan;
}

describe('gap and cushion of a ladder that is cut by the end', () => {
	it('[EXPLAIN-2] [TIER-7] equal a search fen by fen', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: -2, max: 12 }), { minLength: 1, maxLength: 7 }),
				fc.constantFrom('cumulative-share' as const, 'rank-share' as const),
				fc.constantFrom([0.5, 1], [0.4, 0.8, 0.95], [0.2, 0.6, 1]),
				(money, by, cuts) => {
					const at = (figure: number): number =>
						placesOf(by, cuts, [figure, ...money.slice(1)])[0]!;
					const own = money[0]!;
					const from = at(own);
					let up = own + 1;
					while (up < 20 && at(up) >= from) up++;
					let down = own - 1;
					while (down > 0 && at(down) <= from) down--;
					const plan = handPlan(by, cuts, money);
					expect(tierGap(plan, 0)?.fen ?? null).toBe(from === 0 ? null : up - own);
					const safe = own <= 0 || from === cuts.length - 1;
					expect(tierCushion(plan, 0)).toBe(safe ? null : own - down);
				},
			),
			{ numRuns: 1000, seed: 1 },
		);
	});
	it('[EXPLAIN-1] say what lies through the customer, and why the first stays', () => {
		const plan = endPlan('cumulative-share', [0.5, 0.95, 1], sales([60, 30, 6, 4]));
		const leads = ['c0', 'c1', 'c2'].map((name) => explainTier(plan, codeOf(plan, name))!.lead);
		expect(leads.map(({ key }) => key)).toEqual([
			'explain_end_past',
			'explain_share_revenue_end_between',
			'explain_share_revenue_end_last',
		]);
		expect(leads[0]!.args['position']).toEqual({ ratio: 0.6 });
		expect(leads[1]!.args['position']).toEqual({ ratio: 0.9 });
	});
	it('[EXPLAIN-2] a score asks for the revenue that passes somebody', () => {
		const weights = { revenue: 1 };
		const json = ladderPolicy('score', [0.5, 1], {}, 0, 'end') as { segments: object[] };
		const [segment] = json.segments as { ladder: object }[];
		const policy = { ...json, segments: [{ ...segment, ladder: { ...segment!.ladder, weights } }] };
		const plan = planOf(sales([9, 7, 4, 2]), policy);
		expect([...plan.placement.plainTier].filter((tier) => tier !== NONE)).toEqual([0, 0, 1, 1]);
		// Level with the second they would be three of four; one fen more is two of four.
		expect(tierGap(plan, codeOf(plan, 'c2'))!.fen).toBe(4);
		expect(explainTier(plan, codeOf(plan, 'c2'))!.lead.key).toBe('explain_score_end_last');
	});
});
