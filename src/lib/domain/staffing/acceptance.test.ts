import { describe, expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import { parsePolicy } from '../policy/parsePolicy';
import { resolvePolicy } from '../policy/resolvePolicy';
import { recalculate } from '../recalculate';
import { reportOf, type Report } from '../report';
import { BASELINE } from '../scenario/scenario';
import { inputsOf, scenariosOf } from '../testing/planOf';

/** 900 crystal customers of 4 167 yuan a month, in four orders; 1 200 A+ ones of 2 000, in one. */
const SALES: readonly Sale[] = [
	...Array.from({ length: 900 }, (_, at) => at).flatMap((at) =>
		['01', '04', '07', '12'].map((month) => ({
			...{ date: `2025-${month}`, customer: `crystal ${String(at)}`, channel: '大客户' },
			amount: 1_250_000,
		})),
	),
	...Array.from({ length: 1200 }, (_, at) => ({
		...{ date: '2025-12', customer: `A+ ${String(at)}`, channel: '商业' },
		amount: 2_400_000,
	})),
];
const INPUTS = inputsOf(SALES);
const BASE = { listPolicy: 'rolling', capacity: { burstBuffer: 0 } };

/** The whole way: the telecom template, the planner's changes over it, the report. */
function staffing(json: object): Report['staffing'] & { readonly byPriority: readonly number[] } {
	expect(parsePolicy(json).ok).toBe(true);
	const scenarios = { ...scenariosOf(json), template: 'telecom' as const };
	const policy = resolvePolicy(scenarios, BASELINE);
	if (!policy.ok) throw new Error(JSON.stringify(policy.reason));
	const plan = recalculate({ ...INPUTS, scenarios }, policy.value, null);
	const byPriority = (plan.coverage?.byPriority ?? [])
		.filter(({ workload }) => workload > 0)
		.map(({ covered }) => covered);
	return { ...reportOf(plan, ({ key }) => key).staffing, byPriority };
}

describe('an office that is short argues for the right number', () => {
	it('[STAFF-1] [STAFF-4] [STAFF-11] 12 and 21 hours a customer: 25 people in two teams, 24 in one', () => {
		const { teams, pooling } = staffing(BASE);
		expect(teams).toMatchObject([
			{ team: 'key-accounts', customers: 900, workloadHours: 900 * 21, headcount: 14 },
			{ team: 'field', customers: 1200, workloadHours: 1200 * 12, headcount: 11 },
		]);
		expect(teams.map(({ fte }) => Number(fte.toFixed(4)))).toEqual([13.5, 10.2857]);
		expect(teams.map(({ ratioFte }) => Number(ratioFte.toFixed(4)))).toEqual([13.5, 10.2857]);
		expect(pooling).toEqual([{ teams: ['key-accounts', 'field'], separate: 25, pooled: 24 }]);
	});

	it('[FORECAST-1] 1 500 crystal customers more ask for 47, in two teams and in one', () => {
		const forecast = { growth: { crystal: 1500 } };
		const people = (json: object): number =>
			staffing(json).forecast[0]!.teams.reduce((sum, { headcount }) => sum + headcount, 0);
		expect(people({ ...BASE, forecast })).toBe(47);
		const tiers = ['crystal', 'a-plus'];
		const teams = [{ id: 'all', tiers, current: 20 }];
		const { forecast: years } = staffing({ ...BASE, forecast, teams });
		expect(years[0]!.teams).toMatchObject([{ customers: 3600, headcount: 47, gap: 27 }]);
		expect(years[0]!.teams[0]!.fte).toBeCloseTo(46.2857, 4);
	});

	it('[STAFF-12] 20 people keep 84 % of every standard, or all of crystal and 63 % of A+', () => {
		const teams = [{ id: 'all', tiers: ['crystal', 'a-plus'], current: 20 }];
		const found = staffing({ ...BASE, teams });
		expect(found.teams[0]!.achieved).toBeCloseTo(0.84084, 5);
		expect(found.byPriority[0]).toBe(1);
		expect(found.byPriority[1]).toBeCloseTo(0.63194, 5);
		const weaker = staffing({ ...BASE, teams, capacity: { ...BASE.capacity, skill: 0.9 } });
		expect(weaker.teams[0]!.fte).toBeCloseTo(26.4286, 4);
	});
});
