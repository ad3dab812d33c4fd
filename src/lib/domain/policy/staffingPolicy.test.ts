import { describe, expect, it } from 'vitest';
import { policyOf } from '../testing/planOf';
import { BLANKS } from './defaults';
import { pathText } from './parse/issues';
import { parsePolicy } from './parsePolicy';

const FULL = {
	segments: [
		{
			id: 'all',
			name: 'all',
			where: null,
			service: { a: { visits: 3, customersPerManager: 50, maxVisits: 6 } },
			ladder: {
				by: 'cumulative-share',
				measure: 'revenue',
				tiers: [{ id: 'a', name: 'a', key: true, upTo: 1 }],
			},
		},
	],
	service: { a: { visits: 1, calls: 2, hoursPerVisit: 1, hoursPerCall: 1, adminHours: 0 } },
	teams: [
		{ id: 'one', name: '一', tiers: ['a'], current: null },
		{ id: 'two', name: 'two', tiers: [], serves: [{ segment: 'b', tier: 'a' }], current: 2 },
	],
	standards: [
		{ id: 'province', name: '省公司', customersPerManager: { default: 45, a: 40 } },
		{ id: '__proto__', name: 'group', service: { a: { visits: 6 } } },
	],
	bursts: { rate: 0.5, meanHours: 4, deviationHours: 2, percentile: 0.95, draws: 500, seed: 7 },
	forecast: {
		growth: { a: -20 },
		won: { a: 5 },
		wonFrom: 'pipeline',
		useMigration: true,
		years: 3,
	},
	economics: {
		elasticity: 0.4,
		margin: 0.3,
		scaleFen: 5_000_000,
		incrementalSalesFen: 800_000,
		carryover: [0.6],
		flat: 0.98,
	},
	timeAudit: {
		paidMinutes: 480,
		...{ meals: 60, travel: 90, paperwork: 45, meetings: 40, waiting: 20 },
		...{ collecting: 0, private: 10 },
	},
	executive: { people: 2, visitShare: 0.25 },
	managers: [
		{ id: 'w', name: '王 🙂', team: 'one', region: '华东', skill: 0.9, share: 0.5 },
		{ id: 'l', name: 'l', team: 'two', skill: 1, share: 1, rating: { count: 12, mean: 1.3 } },
	],
	assignment: { rule: 'lift', moveWeight: 0, rating: { weight: 6, mean: 1 } },
	guards: { standardNotMet: 0.8 },
};
/** Every problem as `path key`, of the file or of the whole policy it makes. */
function problems(json: object): string[] {
	const read = parsePolicy(json);
	if (!read.ok) return read.reason.map(({ path, message }) => `${pathText(path)} ${message.key}`);
	try {
		policyOf(json);
		return [];
	} catch (error) {
		return [String(error)];
	}
}

describe('who serves them', () => {
	it('[POLICY-6] every part is read as it is written, and makes a whole policy', () => {
		expect(parsePolicy(FULL)).toEqual({ ok: true, value: FULL });
		expect(policyOf(FULL)).toMatchObject(FULL);
	});
	it('[POLICY-6] account managers have a name, a skill and a full year unless said', () => {
		expect(policyOf({ managers: [{ id: 'w', team: 'one' }] }).managers).toEqual([
			{ id: 'w', name: 'w', team: 'one', skill: 1, share: 1 },
		]);
	});
	it('[POLICY-2] a part that was off begins with its defaults, and can be off again', () => {
		const entered = { rate: 6, meanHours: 40, deviationHours: 0 };
		expect(policyOf({ bursts: entered }).bursts).toEqual({ ...BLANKS.get('bursts'), ...entered });
		expect(policyOf({ economics: { elasticity: 0.4 } }).economics?.carryover).toEqual([0.6, 0.4]);
		expect(policyOf({ timeAudit: { paidMinutes: 480 } }).timeAudit?.travel).toBe(0);
		expect(policyOf({ bursts: null }).bursts).toBeNull();
	});
	it.each([
		[{ standards: [{ id: 'x' }] }, 'standards.0 policy_standard_empty'],
		[
			{ standards: [{ id: 'x', customersPerManager: { a: 0 } }] },
			'standards.0.customersPerManager.a policy_out_of_open_range',
		],
		[
			{ service: { a: { customersPerManager: 0 } } },
			'service.a.customersPerManager policy_out_of_open_range',
		],
		[{ service: { a: { maxVisits: -1 } } }, 'service.a.maxVisits policy_out_of_range'],
		[{ teams: [{ id: 'x', serves: [{ tier: 'a' }] }] }, 'teams.0.serves.0 policy_missing'],
		[{ teams: [{ id: 'x', tiers: [], current: '3' }] }, 'teams.0.current policy_not_number'],
		[{ bursts: { percentile: 1 } }, 'bursts.percentile policy_out_of_range'],
		[{ bursts: { draws: 1.5 } }, 'bursts.draws policy_not_whole'],
		[{ forecast: { years: 6 } }, 'forecast.years policy_out_of_range'],
		[{ forecast: { useMigration: 1 } }, 'forecast.useMigration policy_not_flag'],
		[{ economics: { elasticity: 1 } }, 'economics.elasticity policy_out_of_open_range'],
		[{ economics: { carryover: 0.6 } }, 'economics.carryover policy_not_list'],
		[{ timeAudit: { naps: 5 } }, 'timeAudit.naps policy_unknown_name'],
		[{ executive: { visitShare: 2 } }, 'executive.visitShare policy_out_of_range'],
		[{ managers: [{ id: 'w' }] }, 'managers.0 policy_missing'],
		[
			{ managers: [{ id: 'w', team: 'a', rating: { count: 1 } }] },
			'managers.0.rating policy_missing',
		],
		[{ assignment: { rule: 'fair' } }, 'assignment.rule policy_not_choice'],
		[{ guards: { standardNotMet: 1.1 } }, 'guards.standardNotMet policy_out_of_range'],
	])('[POLICY-6] refuses %j', (json, problem) => {
		expect(problems(json)).toEqual([problem]);
	});
	it.each([
		[{ bursts: { rate: 1 } }, 'meanHours'],
		[{ economics: { flat: 0.9 } }, 'elasticity'],
		[{ timeAudit: { meals: 60 } }, 'paidMinutes'],
	])('[POLICY-4] no default stands for a figure that only the planner has: %j', (json, name) => {
		expect(problems(json)[0]).toContain(`policy_missing","args":{"name":"${name}"}`);
	});
	it('[POLICY-4] two account managers of one name cannot be told apart', () => {
		const managers = [
			{ id: 'a', name: '王', team: 't' },
			{ id: 'b', name: ' 王 ', team: 'u' },
		];
		expect(problems({ managers })[0]).toContain('"key":"policy_namesakes","args":{"name":"王"}');
		expect(problems({ managers: [managers[0], { ...managers[1], name: '王 (2)' }] })).toEqual([]);
	});
	it('[POLICY-4] a surveyed day holds no more than its minutes', () => {
		const timeAudit = { paidMinutes: 100, meals: 60, travel: 41 };
		expect(problems({ timeAudit })[0]).toContain('policy_audit_over_day');
	});
});
