import { describe, expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import type { Plan } from '../plan';
import { monthOf } from '../primitives/day';
import { ladderPolicy } from '../testing/ladders';
import { planOf } from '../testing/planOf';
import { explainTier } from './explainTier';
import { explanationLines } from './explanation';
import { tierGap } from './tierGap';

const sale = (customer: string, yuan: number, date: string): Sale => ({
	...{ customer, amount: yuan * 100, date },
});
const keys = (plan: Plan, customer: string): readonly string[] => {
	const found = explainTier(plan, plan.inputs.names.customer.find(customer))!;
	return explanationLines(found).map(({ key }) => key);
};
const bands = (more: object): object =>
	ladderPolicy('monthly-average', [100, 0], {
		...{ window: { months: 1, asOf: '2026-06' }, ...more },
	});
const SHEET = [
	...[sale('up', 10, '2025-12'), sale('up', 500, '2026-06')],
	...[sale('down', 900, '2025-12'), sale('down', 96, '2026-06')],
];

describe('why the final tier is not the plain one', () => {
	it('[EXPLAIN-5] by hand: reason, approver and end, or that they are missing', () => {
		const facts = { up: { tier: 't1', tierReason: '战略', tierUntil: monthOf(2026, 12) } };
		expect(keys(planOf(SHEET, bands({}), { facts }), 'up').slice(0, 5)).toEqual([
			'explain_override',
			'explain_override_reason',
			'explain_override_no_approver',
			'explain_override_until',
			'explain_average_revenue_first',
		]);
	});
	it('[EXPLAIN-5] one that has ended is a line, not the lead', () => {
		const facts = { up: { tier: 't1', tierUntil: monthOf(2026, 5) } };
		const said = keys(planOf(SHEET, bands({}), { facts }), 'up');
		expect(said[0]).toBe('explain_average_revenue_first');
		expect(said).toContain('explain_override_expired');
	});
	it('[EXPLAIN-5] frozen, with what rolling would say where that differs', () => {
		const plan = planOf(SHEET, bands({ listPolicy: 'annual' }));
		expect(keys(plan, 'up').slice(0, 2)).toEqual(['explain_list_frozen', 'explain_list_shadow']);
	});
	it('[EXPLAIN-5] months in a row: waiting to rise', () => {
		const sheet = [...SHEET, sale('up', 10, '2026-05')];
		expect(keys(planOf(sheet, bands({ listPolicy: 'consecutive' })), 'up')[0]).toBe(
			'explain_list_waits',
		);
	});
	it('[EXPLAIN-5] near another tier', () => {
		const said = keys(planOf(SHEET, bands({})), 'down');
		expect(said).toContain('explain_cultivate');
		expect(said).toContain('explain_boundary');
	});
});

describe('a score', () => {
	const sheet = [5, 4, 3, 2, 1].map((yuan, place) =>
		sale(String.fromCharCode(97 + place), yuan, '2026-06'),
	);
	const json = (weights: object): object => {
		const policy = ladderPolicy('score', [0.2, 1], { window: { months: 1 } }) as {
			segments: { ladder: object }[];
		};
		const [segment] = policy.segments;
		return { ...policy, segments: [{ ...segment, ladder: { ...segment!.ladder, weights } }] };
	};
	it('[EXPLAIN-5] says every term, the unknown ones too', () => {
		const said = keys(planOf(sheet, json({ revenue: 1, profit: 2, orders: 1 })), 'b');
		expect(said.slice(0, 5)).toEqual([
			'explain_score_last',
			'explain_score',
			'explain_score_of_revenue',
			'explain_score_unknown_profit',
			'explain_score_of_orders',
		]);
	});
	it('[EXPLAIN-2] the gap is proved: one fen less is not enough', () => {
		const weights = { revenue: 2, influence: 1 };
		const facts = { a: { influence: 1 }, c: { influence: 0 }, d: { influence: 1 } };
		const tierWith = (name: string, more: number): string => {
			const raised = sheet.map((each) =>
				each.customer === name ? { ...each, amount: each.amount! + more } : each,
			);
			const plan = planOf(raised, json(weights), { facts });
			const code = plan.inputs.names.customer.find(name);
			return String(plan.placement.plainTier[code]);
		};
		const plan = planOf(sheet, json(weights), { facts });
		for (const name of ['b', 'd', 'e']) {
			const gap = tierGap(plan, plan.inputs.names.customer.find(name));
			expect(gap, name).not.toBeNull();
			expect([tierWith(name, gap!.fen - 1), tierWith(name, gap!.fen)]).toEqual(['1', '0']);
		}
	});
	it('[EXPLAIN-2] revenue that does not count lifts nobody', () => {
		const plan = planOf(sheet, json({ orders: 1, profit: 1 }));
		expect(tierGap(plan, plan.inputs.names.customer.find('e'))).toBeNull();
	});
});
