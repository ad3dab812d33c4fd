import { describe, expect, it } from 'vitest';
import {
	explainBand,
	explainFace,
	explainQuadrant,
	explainXyz,
	explanationLines,
} from '../explain';
import type { Sale } from '../ledger/testing/batchOf';
import type { Plan } from '../plan';
import { planOf, type Facts } from '../testing/planOf';
import type { Explanation } from './explanation';

const sale = (
	customer: string,
	amount: number,
	profit: number,
	more: Partial<Sale> = {},
): Sale => ({
	...{ customer, amount, profit, date: '2025-12', region: '东' },
	...more,
});
const SHEET = [
	sale('甲', 90_000, 3000, { date: '2025-11', promotion: 70 }),
	sale('甲', 10_000, 0, { date: '2024-12' }),
	sale('乙', 50_000, 20_000),
	sale('丙', 9000, -50),
	sale('__proto__', -100, 0),
];
const FACTS: Facts = {
	甲: { influence: 1, approver: '王总', rebatePaid: 500, loyalty: 80 },
	乙: { influence: 0, receivable: 3650, receivableDays: 100, walletShare: 0.5 },
	丙: { influence: 1 },
};
const POLICY = { capacity: { annualCostFen: 200_000 }, interest: 0.1 };
const keys = (
	explain: (plan: Plan, code: number) => Explanation | null,
	name: string,
	policy: object = POLICY,
	sheet: readonly Sale[] = SHEET,
): string[] => {
	const plan = planOf(sheet, policy, { facts: FACTS });
	const found = explain(plan, plan.inputs.names.customer.find(name));
	return found === null
		? []
		: explanationLines(found).map(({ key }) => key.replace('explain_', ''));
};

describe('why this face', () => {
	it('[EXPLAIN-4] says margin, limits, tier and influence', () => {
		expect(keys(explainFace, '甲')).toEqual([
			...['face_black', 'face_margin', 'face_limits', 'face_key', 'face_approved'],
		]);
		expect(keys(explainFace, '乙')).toContain('face_no_influence');
		expect(keys(explainFace, '丙')).toEqual([
			...['face_black', 'face_margin', 'face_limits', 'face_not_key', 'face_unapproved'],
		]);
		expect(keys(explainFace, '__proto__').slice(0, 2)).toEqual(['face_plain', 'face_no_margin']);
	});
	it('[EXPLAIN-4] says why there is none', () => {
		const blank = SHEET.map(({ profit: _, ...rest }) => rest);
		expect(keys(explainFace, '甲', POLICY, blank)).toEqual(['face_no_profit']);
		const losing = [...SHEET, sale('丁', 1, -90_000)];
		expect(keys(explainFace, '甲', POLICY, losing)).toEqual(['face_no_portfolio']);
		expect(keys(explainFace, '甲', { window: { asOf: '2020-01' } })).toEqual([]);
	});
});

describe('why this quadrant', () => {
	it('[EXPLAIN-4] says both scores with their distance, and what loyalty is made of', () => {
		expect(keys(explainQuadrant, '甲')).toEqual([
			...['quadrant_core', 'loyalty_high', 'strength_high', 'loyalty_given'],
		]);
		expect(keys(explainQuadrant, '乙')).toEqual([
			...['quadrant_bargain', 'loyalty_low', 'strength_high', 'loyalty_wallet_share'],
			...['loyalty_tenure', 'loyalty_active_months', 'loyalty_no_growth'],
		]);
		const plan = planOf(SHEET, POLICY, { facts: FACTS });
		const found = explainQuadrant(plan, plan.inputs.names.customer.find('甲'))!;
		expect(found.lines[0]!.args).toEqual({ value: '80.0', high: '50.0', distance: '30.0' });
		expect(found.lines[1]!.args).toEqual({ value: '87.5', high: '50.0', distance: '37.5' });
	});
	it('[EXPLAIN-4] says when nothing is known of loyalty', () => {
		const loyalty = { walletShare: 1, tenure: 0, activeMonths: 0, growth: 0 };
		expect(keys(explainQuadrant, '丙', { classification: { loyalty } })[0]).toBe('quadrant_none');
	});
});

describe('why this XYZ', () => {
	it('[EXPLAIN-4] says the variation with its limits, or why there is none', () => {
		expect(keys(explainXyz, '甲')).toEqual(['xyz_z', 'xyz_months']);
		expect(keys(explainXyz, '甲', { window: { months: 2, asOf: '2025-12' } })[0]).toBe('xyz_y');
		expect(keys(explainXyz, '乙', { window: { months: 1 } })).toEqual(['xyz_x', 'xyz_months']);
		expect(keys(explainXyz, '__proto__')[0]).toBe('xyz_none');
		const seasonal = { classification: { xyz: { seasonal: true } } };
		expect(keys(explainXyz, '甲', seasonal)).toEqual(['xyz_no_year', 'xyz_seasonal']);
		const sample = { classification: { xyz: { deviation: 'sample' } } };
		expect(keys(explainXyz, '甲', sample)).toEqual(['xyz_z', 'xyz_months', 'xyz_sample']);
	});
});

describe('why this band', () => {
	it('[EXPLAIN-4] says every term, and which column would tell the others', () => {
		expect(keys(explainBand, '甲')).toEqual([
			...['band_sustain', 'band_profit', 'band_service', 'band_promotion', 'band_rebate'],
			'band_no_interest',
		]);
		expect(keys(explainBand, '乙')).toEqual([
			...['band_create', 'band_profit', 'band_service', 'band_promotion', 'band_no_rebate'],
			'band_interest',
		]);
		expect(keys(explainBand, '甲', {})).toContain('band_no_service');
		const noColumn = SHEET.map(({ promotion: _, ...rest }) => rest);
		expect(keys(explainBand, '乙', POLICY, noColumn)).toContain('band_no_promotion');
	});
	it('[EXPLAIN-4] says which condition keeps a customer, or that all of an exit hold, and what that frees', () => {
		expect(keys(explainBand, '丙').slice(6)).toEqual([
			...['exit', 'frees', 'exit_negative_met', 'exit_region_met', 'exit_strategic_met'],
			'exit_carries_met',
		]);
		const alone = SHEET.map((each) => (each.customer === '丙' ? { ...each, region: '西' } : each));
		const lines = keys(explainBand, '丙', POLICY, alone);
		expect(lines).toContain('less_service');
		expect(lines).toContain('exit_region_unmet');
		expect(lines).toContain('frees');
		const freeOfCharge = keys(explainBand, '丙', {}, alone);
		expect(freeOfCharge).toContain('less_service');
		expect(freeOfCharge).toContain('frees_hours');
	});
	it('[EXPLAIN-4] has nothing to say without a profit', () => {
		const blank = SHEET.map(({ profit: _, ...rest }) => rest);
		expect(keys(explainBand, '甲', POLICY, blank)).toEqual(['band_none']);
	});
});
