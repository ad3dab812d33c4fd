import { describe, expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import { monthOf } from '../primitives/day';
import { message } from '../primitives/message';
import { ladderPolicy } from '../testing/ladders';
import { planOf, type Facts } from '../testing/planOf';

const sale = (customer: string, yuan: number, date: string): Sale => ({
	...{ customer, amount: yuan * 100, date },
});
const SHEET = [
	...[sale('"down"', 900, '2025-12'), sale('"down"', 20, '2026-06')],
	...[sale('same', 200, '2025-12'), sale('same', 300, '2026-06')],
	...[sale('__proto__', 50, '2025-12'), sale('__proto__', 40, '2026-06')],
];
const json = (listPolicy: string, asOf = '2026-06'): object =>
	ladderPolicy('monthly-average', [100, 0], { window: { months: 1, asOf }, listPolicy }, 1);
/** What is said of lists and of tiers set by hand. */
const said = (policy: object, facts: Facts = {}) =>
	planOf(SHEET, policy, { facts }).notices.filter(({ key }) => /_list_|_override/.test(key));

describe('what is said of a list', () => {
	it('[LIST-3] how many of the key accounts drift, and their money', () => {
		expect(said(json('annual'))).toEqual([
			message('notice_list_review', { customers: 1, all: 2, revenue: { fen: 2000 } }),
		]);
	});
	it('[LIST-2] of which month there is no run', () => {
		const month = { month: monthOf(2024, 12) };
		expect(said(json('annual', '2025-12'))).toEqual([message('notice_list_no_run', { month })]);
	});
	it('[LIST-3] nothing of one that moves by itself', () => {
		expect([said(json('rolling')), said(json('consecutive'))]).toEqual([[], []]);
	});
});

it('[OVERRIDE-4] [OVERRIDE-2] each unknown tier by name, the others in sum', () => {
	const until = monthOf(2026, 5);
	const facts: Facts = {
		same: { tier: '钻石？', tierReason: '战略', tierApprover: '王总' },
		['__proto__']: { tier: 't0', tierApprover: '王总' },
		'"down"': { tier: 't0', tierReason: '战略', tierApprover: '王总', tierUntil: until },
	};
	expect(said(json('rolling'), facts)).toEqual([
		message('notice_override_unknown_tier', { customer: 'same', name: '钻石？' }),
		message('notice_override_unexplained', { customers: 1, customer: '__proto__' }),
		message('notice_overrides_expired', { customers: 1, customer: '"down"' }),
	]);
});
