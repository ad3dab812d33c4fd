import { describe, expect, it } from 'vitest';
import type { Plan } from '$lib/domain/plan';
import { ladderPolicy } from '$lib/domain/testing/ladders';
import { planOf, type Facts } from '$lib/domain/testing/planOf';
import { listedReason } from './reason';

const sales = [
	{ customer: '甲', amount: 900, date: '2025-12', profit: -5 },
	{ customer: '__proto__', amount: 100, date: '2025-12', profit: 5 },
	{ customer: '__proto__', amount: 900, date: '2024-12', profit: 5 },
];
const said = (name: string, facts: Facts, more: object = {}): string => {
	const plan: Plan = planOf(
		sales,
		ladderPolicy('cumulative-share', [0.5, 1], { window: { asOf: '2025-12' }, ...more }, 1),
		{ facts },
	);
	return listedReason(plan, plan, plan.inputs.names.customer.find(name), 'en').text;
};

describe('the reason in the list', () => {
	it('[OVERRIDE-1] a tier by hand says why it was set, before everything else', () => {
		const asks = {
			keyConditions: { requireProfit: true, minActiveMonths: 0, maxLargestOrderShare: 1 },
		};
		expect(said('甲', {}, asks)).toBe('t0 by the ladder, but it makes no profit');
		expect(said('甲', { 甲: { tier: 't1', tierReason: '年框"新"' } }, asks)).toBe(
			'By hand: 年框"新"',
		);
		expect(said('甲', { 甲: { tier: 't1' } }, asks)).toBe('By hand, no reason given');
	});
	it('else what changed against the prior window', () => {
		expect(said('甲', {})).toBe('New customer');
		expect(said('__proto__', {})).toBe('Was t0, falls');
	});
});
