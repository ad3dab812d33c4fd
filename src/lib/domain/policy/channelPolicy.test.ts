import { describe, expect, it } from 'vitest';
import { policyOf } from '../testing/planOf';
import { pathText } from './parse/issues';
import { parsePolicy } from './parsePolicy';

const LADDER = {
	id: 'year',
	name: '年度返利 "🙂"',
	kind: 'all-units',
	by: 'target',
	period: 'quarter',
	steps: [
		{ from: 0.8, rate: 0.01 },
		{ from: 1, rate: 0.03 },
	],
	tiers: ['gold', '__proto__'],
	believed: 0.5,
};
const FULL = {
	rebates: [LADDER],
	deposits: {
		rates: { gold: 0.2, silver: null, standard: 0 },
		deterrence: { priceGapFen: 800, transportFen: 300, units: 2000, detection: 0.4 },
	},
	priceList: [
		{
			product: '窖藏10',
			...{ supplyFen: 10_000, agentFen: 10_500, distributorFen: 11_000, retailFen: 12_800 },
			costFen: 0,
		},
		{ product: 'constructor', supplyFen: 1 },
	],
	pricePolicy: 'netNet',
	stock: { availableFen: 5_000_000, lotFen: 60_000 },
	freightFen: 300,
	disclosure: ['customer', 'rebateAmount'],
	guards: {
		...{ rebateCap: 0.06, rebateNear: 0.8, rebateOfMargin: 0.4, dumpFloor: 0.1, dumpAt: 0.7 },
		...{ dealerMargin: 0.08, dealerReturn: 0.2, overstocked: 3, understocked: 0.3 },
		...{ crossRegion: 0.07, priceSpread: 100, netNetSpread: 0.01 },
		off: ['concentration'],
	},
};

const problems = (json: object): string[] => {
	const read = parsePolicy(json);
	return read.ok ? [] : read.reason.map(({ path, message }) => `${pathText(path)} ${message.key}`);
};

describe('policy of channels', () => {
	it('[POLICY-1] reads what it wrote, part by part', () => {
		const read = parsePolicy(JSON.parse(JSON.stringify(FULL)));
		expect(read).toEqual({ ok: true, value: FULL });
		const policy = policyOf(FULL);
		expect(policy.rebates).toEqual(FULL.rebates);
		expect(policy.guards).toMatchObject(FULL.guards);
	});

	it('[POLICY-1] begins with nothing that no text gives', () => {
		const policy = policyOf({});
		expect(policy.rebates).toEqual([]);
		expect(policy.deposits.rates).toEqual({});
		expect(policy.pricePolicy).toBe('strict');
		expect(policy.guards.rebateCap).toBeNull();
		expect(policy.guards.off).toEqual([]);
	});

	it('gives a ladder its name, kind, measure and period', () => {
		const read = parsePolicy({ rebates: [{ id: 'a', steps: [] }] });
		expect(read).toEqual({
			ok: true,
			value: {
				rebates: [
					{ id: 'a', name: 'a', kind: 'all-units', by: 'amount', period: 'year', steps: [] },
				],
			},
		});
	});

	it.each([
		[{ rebates: [{ ...LADDER, steps: [{ from: 1 }] }] }, 'rebates.0.steps.0 policy_missing'],
		[
			{ rebates: [LADDER, { ...LADDER, steps: [LADDER.steps[1], LADDER.steps[0]] }] },
			'rebates.1.steps.1.from policy_cut_not_rising',
		],
		[{ rebates: [LADDER, LADDER] }, 'rebates.1.id policy_duplicate'],
		[{ priceList: [{ product: 'a' }] }, 'priceList.0 policy_missing'],
		[
			{ priceList: [{ product: 'a', supplyFen: 0 }] },
			'priceList.0.supplyFen policy_out_of_open_range',
		],
		[
			{ deposits: { rates: { __proto__: 1, ['constructor']: 1 } } },
			'deposits.rates.constructor policy_forbidden_name',
		],
		[{ pricePolicy: 'cheap' }, 'pricePolicy policy_not_choice'],
		[{ disclosure: ['secret'] }, 'disclosure.0 policy_not_choice'],
		[{ guards: { off: ['nobody'] } }, 'guards.off.0 policy_not_choice'],
		[{ guards: { rebateCap: 1.2 } }, 'guards.rebateCap policy_out_of_open_range'],
	])('refuses %j', (json, problem) => {
		expect(problems(json)).toContain(problem);
	});
});
