import { describe, expect, it } from 'vitest';
import type { Sale } from '../../ledger/testing/batchOf';
import { monthOf } from '../../primitives/day';
import { recalculate } from '../../recalculate';
import { ladderPolicy } from '../../testing/ladders';
import { digestOf } from '../../testing/planDigest';
import { planOf, reportFor, sheetOf, type Facts } from '../../testing/planOf';

const SHEET: readonly Sale[] = [
	{ customer: '__proto__', amount: 900, date: '2025-06' },
	{ customer: 'b', amount: 100, date: '2025-06' },
	{ customer: 'c', amount: -5, date: '2025-06' },
];
const JSON_POLICY = ladderPolicy('cumulative-share', [0.5, 1], {}, 1);
const NO_OTHER = { maxLargestOrderShare: null, requireProfit: false };
const fact = (name: string, values: object): Facts => Object.fromEntries([[name, values]]);
const said = (name: string, values: object) => {
	const report = reportFor(SHEET, JSON_POLICY, { facts: fact(name, values) });
	const found = report.customers.find(({ customer }) => customer === name)!;
	return [found.tier, found.reasons, found.overridden] as const;
};

describe('tiers set by hand', () => {
	it('[OVERRIDE-1] beat the ladder, the conditions and a revenue that is not positive', () => {
		expect(said('b', { tier: 't0' })).toEqual(['t0', ['override'], true]);
		expect(said('c', { tier: 't0' })).toEqual(['t0', ['override'], true]);
		expect(said('__proto__', { tier: 't1' })).toEqual(['t1', ['override'], true]);
		const strict = { ...JSON_POLICY, keyConditions: { ...NO_OTHER, minActiveMonths: 12 } };
		const report = reportFor(SHEET, strict, { facts: { b: { tier: 't0' } } });
		expect(report.customers.map(({ tier, reasons }) => [tier, reasons])).toEqual([
			['t1', ['too-few-active-months']],
			['t0', ['override']],
			['t1', []],
		]);
		expect(report.tiers.map(({ customers }) => customers)).toEqual([1, 2]);
	});
	it('[OVERRIDE-2] last to the end month, included; then they are listed', () => {
		const until = (month: number): object => ({ tier: 't0', tierUntil: monthOf(2025, month) });
		expect(said('b', until(6))).toEqual(['t0', ['override'], true]);
		expect(said('b', until(5))).toEqual(['t1', [], false]);
		const plan = planOf(SHEET, JSON_POLICY, { facts: fact('b', until(5)) });
		expect(plan.expiredOverrides).toEqual([plan.inputs.names.customer.find('b')]);
		expect(plan.notices.map(({ key }) => key)).toContain('notice_overrides_expired');
	});
	it('[OVERRIDE-2] an end month that was not read sets no end', () => {
		expect(said('b', { tier: 't0', tierUntil: '下个月' })).toEqual(['t0', ['override'], true]);
	});
	it('[OVERRIDE-3] name the tier by id, by name, or by the word on screen', () => {
		const facts: Facts = { b: { tier: '钻石' }, c: { tier: 'Gold' } };
		const built = reportFor(SHEET, {}, { facts });
		expect(built.customers.map(({ tier }) => tier).slice(1)).toEqual(['diamond', 'gold']);
		const named = {
			...JSON_POLICY,
			segments: [
				{
					id: 'all',
					ladder: {
						tiers: [
							{ id: 't0', name: 't1', upTo: 0.5 },
							{ id: 't1', name: '金卡', upTo: 1 },
						],
					},
				},
			],
		};
		const places = ['t1', '金卡'].map((tier) =>
			reportFor(SHEET, named, { facts: { b: { tier } } }).customers.at(1),
		);
		expect(places.map((each) => [each?.tier, each?.overridden])).toEqual([
			['t1', true],
			['t1', true],
		]);
	});
	it('[OVERRIDE-4] one that names no tier is not used, and who lacks a reason is said', () => {
		expect(said('b', { tier: '铂金' })).toEqual(['t1', [], false]);
		const notices = (values: object): readonly string[] =>
			planOf(SHEET, JSON_POLICY, { facts: fact('b', values) }).notices.map(({ key }) => key);
		expect(notices({ tier: '铂金' })).toContain('notice_override_unknown_tier');
		expect(notices({ tier: 't0', tierReason: '战略' })).toContain('notice_override_unexplained');
		expect(notices({ tier: 't0', tierReason: '战略', tierApprover: '王总' })).not.toContain(
			'notice_override_unexplained',
		);
	});
	it('[OVERRIDE-1] taken back, they leave what was there before them', () => {
		const months = { ...NO_OTHER, minActiveMonths: 12 };
		for (const more of [{}, { listPolicy: 'annual' }, { listPolicy: 'consecutive' }]) {
			const json = { ...JSON_POLICY, keyConditions: months, stabilityMargin: 0.1, ...more };
			const bare = planOf(SHEET, json);
			const placed = digestOf(bare.placement);
			const customers = sheetOf(
				{ ['__proto__']: { tier: 't0' }, b: { tier: 't0' } },
				bare.inputs.names,
			);
			const byHand = recalculate({ ...bare.inputs, customers }, bare.policy, bare);
			expect(byHand.placement.failed).not.toEqual(bare.placement.failed);
			expect(digestOf(bare.placement)).toBe(placed);
			expect(digestOf(recalculate(bare.inputs, bare.policy, byHand).placement)).toBe(placed);
		}
	});
	it('[OVERRIDE-1] beat a list too, and its drift is as without them', () => {
		const json = { ...JSON_POLICY, window: { asOf: '2025-06' }, listPolicy: 'annual' };
		const plan = planOf(SHEET, json, { facts: { b: { tier: 't0' } } });
		expect(plan.drift).toEqual(planOf(SHEET, json).drift);
		const code = plan.inputs.names.customer.find('b');
		expect([plan.placement.tier[code], plan.placement.shadowTier[code]]).toEqual([0, 1]);
	});
});
