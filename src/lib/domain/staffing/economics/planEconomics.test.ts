import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../policy/defaults';
import type { Policy } from '../../policy/policy';
import { planOf } from '../../testing/planOf';
import { salesOf } from './salesCurve';
import { planEconomics, type EconomicsInput } from './planEconomics';

const ECONOMICS: NonNullable<Policy['economics']> = {
	elasticity: 0.4,
	margin: 0.3,
	scaleFen: 500_000_000,
	incrementalSalesFen: null,
	carryover: [0.6, 0.4],
	flat: 0.99,
};
const TEAM = {
	...{ id: 'key', name: '', customers: 3, workload: 2800, fte: 2, headcount: 2, ratioFte: 2 },
	...{ steps: [], cost: null, heads: null, current: 1 as number | null, gap: 1, achieved: 0.5 },
	serves: [{ segment: 0, tier: 0 }],
};

interface Change {
	readonly cost?: number;
	readonly profit?: number | null;
	readonly revenue?: number;
	readonly current?: number;
	readonly months?: number;
	readonly responses?: Policy['responses'];
	readonly risk?: number;
}

/** One customer of the best tier, served by one team. */
function input(economics: Partial<typeof ECONOMICS> | null, change: Change = {}): EconomicsInput {
	const { cost = 15_000_000, profit = 200, revenue = 1000, current = 1, months = 12 } = change;
	const { capacity } = DEFAULT_POLICY;
	const totals = { customers: 3, workload: 2800, fte: 2, headcount: 2, current, gap: 1 };
	const one = (value: number): Float64Array => Float64Array.of(value);
	const plan = planOf([], {});
	return {
		policy: {
			...DEFAULT_POLICY,
			responses: change.responses ?? DEFAULT_POLICY.responses,
			capacity: cost === 0 ? capacity : { ...capacity, annualCostFen: cost },
			economics: economics === null ? null : { ...ECONOMICS, ...economics },
		},
		window: { months },
		measures: {
			...plan.measures,
			size: 1,
			present: Uint8Array.of(1),
			revenue: one(revenue),
			profit: profit === null ? null : one(profit),
			totals: { customers: 3, revenue, profit, positiveRevenue: revenue },
		},
		placement: {
			...plan.placement,
			segment: Uint8Array.of(0),
			tier: Uint8Array.of(0),
			tiers: [{ segment: 0, tier: 0, customers: 3, revenue }],
		},
		staffing: { teams: [TEAM], totals, byCell: new Float64Array(256).fill(100) },
		risk: () => one(change.risk ?? 0.25),
	};
}

describe('economics of a plan', () => {
	it('[ECON-2] follow from four entered figures: 8 to 12 people', () => {
		const { judged, missing } = planEconomics(input({}));
		expect(missing).toEqual([]);
		expect(judged!.range).toEqual({ optimal: 10, from: 8, to: 12 });
		expect(judged!.people).toBe(1);
	});

	it('[ECON-1] take the sales of one more from the planner, or from the curve', () => {
		const entered = planEconomics(input({ incrementalSalesFen: 80_000_000 })).judged!;
		expect(entered.oneMore).toMatchObject({ size: 'too-small' });
		expect(entered.oneMore.ratio).toBeCloseTo(1.6, 12);
		expect(entered.oneMore.roi).toBeCloseTo(2.2, 12);
		const curve = planEconomics(input({})).judged!;
		expect(curve.entered).toBe(false);
		expect(curve.incremental).toBeCloseTo(500_000_000 * (2 ** 0.4 - 1), 3);
	});

	it('[ECON-3] are calibrated from a year of revenue and the people of today', () => {
		const { judged } = planEconomics(
			input({ scaleFen: null, margin: null }, { revenue: 4000, current: 4, months: 24 }),
		);
		expect(judged!.curve.margin).toBe(0.05);
		expect(judged!.curve.scale).toBeCloseTo(2000 / 4 ** 0.4, 9);
	});

	it('[ECON-3] are off until the judgements are there, and say what is missing', () => {
		const missing = (...given: Parameters<typeof input>): unknown => {
			const found = planEconomics(input(...given));
			expect(found.judged === null).toBe(found.missing.length > 0);
			return found.missing;
		};
		expect(missing(null, { cost: 0, profit: null, revenue: 0, current: 0 })).toEqual([
			'elasticity',
			'cost',
			'margin',
			'people',
			'revenue',
		]);
		expect(missing({ margin: null }, { profit: null })).toEqual(['margin']);
		expect(missing({ margin: null }, { profit: -5 })).toEqual(['margin']);
		expect(missing({ scaleFen: null }, { current: 0 })).toEqual(['people']);
		expect(missing({ scaleFen: null }, { revenue: -7 })).toEqual(['revenue']);
		expect(missing({}, { current: 0, revenue: 0, profit: null })).toEqual([]);
	});

	it('[ECON-4] say what half a standard costs, beside the people that would keep it', () => {
		const [team] = planEconomics(input({})).judged!.teams;
		expect(team).toMatchObject({
			id: 'key',
			achieved: 0.5,
			revenue: 1000,
			missingCost: 15_000_000,
		});
		expect(team!.lost).toBeCloseTo(1000 * 0.3 * (2 ** 0.4 - 1), 9);
	});

	it('[ECON-5] puts the profit at risk beside it: half the service, a quarter leaves of 200', () => {
		expect(planEconomics(input({})).judged!.teams[0]!.atRisk).toBeCloseTo(0.5 * 0.25 * 200, 12);
		// Without a profit, the entered margin of the revenue; without a risk, nothing.
		const of = (change: Change): unknown =>
			planEconomics(input({}, change)).judged!.teams[0]!.atRisk;
		expect(of({ profit: null })).toBeCloseTo(0.5 * 0.25 * 1000 * 0.3, 12);
		expect(of({ risk: NaN })).toBe(0);
		expect(of({ profit: -50 })).toBe(0);
	});

	it('[ECON-3] [RESP-9] takes the judged curve of a tier in place of the elasticity', () => {
		const calls = { diamond: { zero: 0.4, more: 1.25, saturation: 1.6 } };
		const responses = { money: {}, calls };
		const { judged, time } = planEconomics(input({ scaleFen: null }, { current: 2, responses }));
		expect(judged!.curve.scale).toBe(0);
		expect(judged!.curve.judged).toMatchObject({ people: 2, sales: [{ revenue: 1000 }] });
		expect(salesOf(judged!.curve, 4)).toBeCloseTo(1384.09, 2);
		// Full service is twice today's: r(2) = 1.384090.
		expect(judged!.teams[0]!.lost).toBeCloseTo(1000 * 0.3 * 0.38409, 3);
		expect(time!.visits!.hourPrice).toBeGreaterThan(0);
		// An entered scale is a curve of its own.
		expect(planEconomics(input({}, { responses })).judged!.curve.judged).toBeUndefined();
	});

	it('[AUDIT-7] knows nothing of time without a profit', () => {
		expect(planEconomics(input(null, { profit: null })).time).toBeNull();
		expect(planEconomics(input(null)).time!.visits).toBeNull();
	});
});
