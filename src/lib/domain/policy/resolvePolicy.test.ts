import { describe, expect, it } from 'vitest';
import { BASELINE, CURRENT_SCENARIO, NO_SCENARIOS, type Scenarios } from '../scenario/scenario';
import { DEFAULT_POLICY } from './defaults';
import { pathText } from './parse/issues';
import type { Policy, PolicyChanges } from './policy';
import { resolvePolicy } from './resolvePolicy';

const scenarios = (baseline: PolicyChanges, changes: PolicyChanges): Scenarios => ({
	template: 'liquor',
	baseline,
	list: [{ id: CURRENT_SCENARIO, name: '', changes }],
});
function whole(baseline: PolicyChanges, changes: PolicyChanges = {}): Policy {
	const policy = resolvePolicy(scenarios(baseline, changes), CURRENT_SCENARIO);
	if (!policy.ok) throw new Error(JSON.stringify(policy.reason));
	return policy.value;
}
const problems = (changes: PolicyChanges): string[] => {
	const policy = resolvePolicy(scenarios(changes, {}), BASELINE);
	return policy.ok
		? []
		: policy.reason.map(({ path, message }) => `${pathText(path)} ${message.key}`);
};

describe('layers', () => {
	it('[POLICY-1] lie on each other: defaults, baseline, scenario', () => {
		const policy = whole({ promotion: { capRate: 0.2 } }, { promotion: { floorFen: 5 } });
		expect(policy.promotion).toEqual({ ...DEFAULT_POLICY.promotion, capRate: 0.2, floorFen: 5 });
	});
	it('[POLICY-1] the baseline and an untouched current scenario are the defaults', () => {
		for (const id of [BASELINE, CURRENT_SCENARIO]) {
			expect(resolvePolicy(NO_SCENARIOS, id)).toEqual({ ok: true, value: DEFAULT_POLICY });
		}
		expect(resolvePolicy(NO_SCENARIOS, 'gone')).toMatchObject({
			ok: false,
			reason: [{ message: { key: 'policy_unknown_scenario' } }],
		});
	});
	it('[POLICY-2] untouched branches stay the same objects, from call to call', () => {
		const changes: PolicyChanges = { promotion: { capRate: 0.2 } };
		const policy = whole(changes);
		expect(policy.service).toBe(DEFAULT_POLICY.service);
		expect(policy.segments).toBe(DEFAULT_POLICY.segments);
		expect(whole(changes)).toBe(policy);
		// A neighbour changes: the branch that was changed before is the same object still.
		expect(whole({ ...changes, stabilityMargin: 0 }).promotion).toBe(policy.promotion);
		expect(whole({ promotion: { capRate: DEFAULT_POLICY.promotion.capRate } })).toBe(
			DEFAULT_POLICY,
		);
	});
	it('[POLICY-2] lists and the pool are replaced whole', () => {
		const policy = whole({ promotion: { pool: { fixedFen: 7 } } });
		expect(policy.promotion.pool).toEqual({ fixedFen: 7 });
		const team = { id: 'one', name: 'one', tiers: ['gold'], current: 1 };
		expect(whole({ teams: [team] }, { teams: [] }).teams).toEqual([]);
		expect(whole({ teams: [team] }, { teams: null }).teams).toBeNull();
	});
	it('[POLICY-3] travel by region keeps the figure for all', () => {
		expect(
			whole({ capacity: { travelHours: { 山区: 3, default: 0 } } }).capacity.travelHours,
		).toEqual({
			山区: 3,
			default: 0,
		});
		expect(
			whole({ capacity: { travelHours: 2 } }, { capacity: { travelHours: { 山区: 3 } } }).capacity
				.travelHours,
		).toEqual({ default: 2, 山区: 3 });
	});
});

describe('parts that must fit', () => {
	const segments = (id: string): PolicyChanges['segments'] => [
		{
			id: 'all',
			name: 'all',
			where: null,
			ladder: {
				by: 'rank-share',
				measure: 'revenue',
				tiers: [{ id, name: id, key: false, upTo: 1 }],
			},
		},
	];

	it('[POLICY-4] a tier without a service standard, by its name', () => {
		expect(problems({ segments: segments('platin') })).toEqual(['service policy_service_missing']);
		// Names of every object's own members are not standards.
		expect(problems({ segments: segments('toString') })).toEqual([
			'service policy_service_missing',
		]);
		expect(problems({ segments: segments('gold') })).toEqual([]);
	});
	it('[POLICY-4] a standard in part', () => {
		const service = { platin: { visits: 1 } } as PolicyChanges['service'];
		expect(problems({ segments: segments('platin'), ...(service ? { service } : {}) })).toEqual(
			['calls', 'hoursPerVisit', 'hoursPerCall', 'adminHours'].map(
				() => 'service.platin policy_missing',
			),
		);
	});
	it('[POLICY-4] a tier that two teams serve', () => {
		const team = (id: string, tiers: string[]): object => ({ id, name: id, tiers, current: 0 });
		const teams = [team('one', ['gold', 'silver']), team('two', ['silver'])];
		expect(problems({ teams } as PolicyChanges)).toEqual(['teams.1 policy_served_twice']);
	});
	it('[POLICY-4] shares that are more than the pool', () => {
		const set = (newCustomerShare: number, reserveShare: number): string[] =>
			problems({ promotion: { newCustomerShare, reserveShare } });
		// 0.7 + 0.3 is 1 as written, and 0.9999999999999999 or 1.0000000000000002 elsewhere in doubles.
		expect(set(0.7, 0.3)).toEqual([]);
		expect(set(0.7, 0.30001)).toEqual(['promotion policy_shares_over_one']);
	});
	it('[POLICY-4] values are checked before parts, wherever they came from', () => {
		expect(problems({ promotion: { capRate: 7 } })).toEqual([
			'promotion.capRate policy_out_of_range',
		]);
	});
});
