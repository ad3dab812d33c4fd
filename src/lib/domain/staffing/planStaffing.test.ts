import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import { reportFor, planOf } from '../testing/planOf';
import { RUNS } from '../testing/runs';
import { headcountOf } from './headcountOf';
import { BRANCH } from './testing/staffed';

/** The branch of the source; a month of its sales is enough. */
const POLICY = {
	...BRANCH,
	keyConditions: { minActiveMonths: 0, maxLargestOrderShare: 1, requireProfit: false },
};
const YEAR = 12 * 100;
const customers = (crystal: number, aPlus: number): Sale[] =>
	[
		...Array.from({ length: crystal }, (_, k) => ({ customer: `c${k}`, amount: 3000 * YEAR })),
		...Array.from({ length: aPlus }, (_, k) => ({ customer: `a${k}`, amount: 1500 * YEAR })),
	].map((sale) => ({ ...sale, date: '2025-12' }));
const teamsOf = (sheet: readonly Sale[], more: object = {}): object[] =>
	reportFor(sheet, { ...POLICY, ...more }).staffing.teams.map(
		({ team, workloadHours, fte, headcount }) => ({
			team,
			workloadHours,
			fte: Number(fte.toFixed(4)),
			headcount,
		}),
	);
const POOLED = [{ id: 'all', tiers: ['crystal', 'a-plus'], current: 20 }];

describe('the workload method on its textbook case', () => {
	// 900 × 21 h = 18 900 h, 1 200 × 12 h = 14 400 h; 250 × 8 × 0.7 = 1 400 h a manager.
	it('[STAFF-1] [STAFF-4] needs 14 + 11 people in two teams', () => {
		expect(teamsOf(customers(900, 1200))).toEqual([
			{ team: 'key-accounts', workloadHours: 18_900, fte: 13.5, headcount: 14 },
			{ team: 'field', workloadHours: 14_400, fte: 10.2857, headcount: 11 },
		]);
	});
	it('[STAFF-4] needs 24 in one team, and 47 with 1 500 more crystal customers', () => {
		expect(teamsOf(customers(900, 1200), { teams: POOLED })).toEqual([
			{ team: 'all', workloadHours: 33_300, fte: 23.7857, headcount: 24 },
		]);
		expect(teamsOf(customers(2400, 1200), { teams: POOLED })).toEqual([
			{ team: 'all', workloadHours: 64_800, fte: 46.2857, headcount: 47 },
		]);
	});
	it('[STAFF-3] skill and support change the capacity', () => {
		const capacity = { burstBuffer: 0, skill: 0.9 };
		expect(teamsOf(customers(900, 1200), { teams: POOLED, capacity })).toMatchObject([
			{ fte: 26.4286, headcount: 27 },
		]);
	});
});

describe('hours', () => {
	const hoursOf = (sheet: readonly Sale[], more: object, facts = {}): number[] => {
		const plan = planOf(sheet, { ...POLICY, ...more }, { facts });
		return Array.from(plan.order, (customer) => plan.staffing.hours[customer]!);
	};
	const regions: Sale[] = [
		{ customer: 'a', amount: 1500 * YEAR, date: '2025-12', region: '山区' },
		{ customer: 'b', amount: 1500 * YEAR, date: '2025-12', region: '华东' },
		{ customer: 'c', amount: 1500 * YEAR, date: '2025-12' },
	];

	it('[STAFF-1] travel follows the region, the default elsewhere', () => {
		// 4 × (1.5 + travel) + 3.
		const travelHours = { 山区: 3, default: 0.5 };
		expect(hoursOf(regions, { capacity: { travelHours } })).toEqual([21, 11, 11]);
	});
	it('[POLICY-3] without a default the figure for all stays it', () => {
		expect(hoursOf(regions, { capacity: { travelHours: { 山区: 3 } } })).toEqual([21, 12, 12]);
	});
	it('[STAFF-2] multipliers of behaviour and stage multiply; what is not named counts 1', () => {
		const multipliers = { behaviour: { strategic: 2 }, stage: { advocate: 0.5 } };
		const facts = {
			a: { behaviour: 'strategic' },
			b: { behaviour: 'strategic', stage: 'advocate' },
			c: { behaviour: 'constructor', stage: '__proto__' },
		};
		expect(hoursOf(regions, { capacity: { multipliers } }, facts)).toEqual([24, 12, 12]);
	});
});

describe('teams', () => {
	it('[STAFF-6] names who is served by nobody', () => {
		const teams = [{ id: 'one', tiers: ['crystal', 'ghost'], segments: ['all', 'gone'] }];
		const { staffing, notices } = planOf(customers(1, 2), { ...POLICY, teams });
		expect(staffing.unserved).toEqual([{ segment: 0, tier: 1 }]);
		expect(staffing.totals.customers).toBe(1);
		expect(notices.map(({ key }) => key)).toEqual(
			expect.arrayContaining([
				'notice_unserved',
				'notice_team_unknown_tier',
				'notice_team_unknown_segment',
			]),
		);
	});
	it('[STAFF-4] tolerates floating-point noise above a whole number', () => {
		// 1 400 h × 1.1 / 1 400 h is 1.1000000000000003; ten of them are 11.
		expect([headcountOf(11.0000000005), headcountOf(11.000001), headcountOf(0)]).toEqual([
			11, 12, 0,
		]);
	});
	it('[STAFF-4] totals are the sums of the teams', () => {
		const teams = [
			{ id: 'one', tiers: ['crystal'], current: 5 },
			{ id: 'two', tiers: ['a-plus'], current: 30 },
		];
		const { totals, hours } = planOf(customers(900, 1200), { ...POLICY, teams }).staffing;
		expect(totals).toEqual({
			customers: 2100,
			workload: 33_300,
			fte: 13.5 + 14_400 / 1400,
			headcount: 25,
			current: 35,
			gap: -10,
		});
		expect(new Set(hours)).toEqual(new Set([21, 12]));
	});
	it('[STAFF-1] a tier of equal customers has their number times the hours, without any drift', () => {
		const service = {
			crystal: { visits: 0, calls: 0, hoursPerVisit: 1, hoursPerCall: 1, adminHours: 0.1 },
			'a-plus': POLICY.service['a-plus'],
		};
		const { totals } = planOf(customers(1000, 0), { ...POLICY, service }).staffing;
		expect(totals.workload).toBe(100);
	});
	it('[STAFF-2] what each customer takes adds up, and who has no tier takes nothing', () => {
		const sheet = [...customers(2, 3), { customer: 'gone', amount: 900, date: '2020-01' }];
		const more = {
			window: { asOf: '2025-12' },
			capacity: { burstBuffer: 0, multipliers: { behaviour: { strategic: 2 } } },
		};
		const facts = { c0: { behaviour: 'strategic' }, gone: { behaviour: 'strategic' } };
		const { staffing } = planOf(sheet, { ...POLICY, ...more }, { facts });
		expect(staffing.teams.map(({ workload }) => workload)).toEqual([63, 36]);
		expect(staffing.hours.reduce((sum, hours) => sum + hours, 0)).toBe(99);
	});
	it('[STAFF-4] gap is what is missing', () => {
		const [team] = reportFor(customers(900, 1200), { ...POLICY, teams: POOLED }).staffing.teams;
		expect(team).toMatchObject({ headcount: 24, current: 20, gap: 4 });
	});
});

describe('for any number of customers', () => {
	const counts = fc.tuple(fc.nat(25), fc.nat(25));
	const heads = ([crystal, aPlus]: readonly [number, number], more: object): number =>
		reportFor([...customers(crystal, aPlus), { customer: 'z', amount: 0, date: '2024-01' }], {
			...POLICY,
			window: { asOf: '2025-12' },
			...more,
		}).staffing.teams.reduce((sum, { headcount }) => sum + headcount, 0);

	it('[STAFF-4] nobody needs nobody; more customers never need fewer people', () => {
		expect(heads([0, 0], {})).toBe(0);
		fc.assert(
			fc.property(counts, ([crystal, aPlus]) => {
				expect(heads([crystal + 1, aPlus], {})).toBeGreaterThanOrEqual(heads([crystal, aPlus], {}));
			}),
			RUNS,
		);
	});
	it('[STAFF-4] separate teams never need fewer people than one', () => {
		fc.assert(
			fc.property(counts, (both) => {
				expect(heads(both, {})).toBeGreaterThanOrEqual(heads(both, { teams: POOLED }));
			}),
			RUNS,
		);
	});
});
