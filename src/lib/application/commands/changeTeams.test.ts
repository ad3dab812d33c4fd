import { describe, expect, test } from 'vitest';
import { createInputs, type Inputs } from '../../domain/inputs';
import type { Policy } from '../../domain/policy/policy';
import { resolvePolicy } from '../../domain/policy/resolvePolicy';
import type { Result } from '../../domain/primitives/result';
import { BASELINE, CURRENT_SCENARIO } from '../../domain/scenario/scenario';
import { changePolicy } from './changePolicy';
import { mergeTeams } from './mergeTeams';
import { moveTier } from './moveTier';
import { removeTeam } from './removeTeam';
import { renameTeam } from './renameTeam';
import { setCurrent } from './setCurrent';

const scenario = CURRENT_SCENARIO;
const value = (result: Result<Inputs, unknown>): Inputs => {
	if (!result.ok) throw new Error(JSON.stringify(result.reason));
	return result.value;
};
const policyOf = (inputs: Inputs): Policy => {
	const policy = resolvePolicy(inputs.scenarios, CURRENT_SCENARIO);
	if (!policy.ok) throw new Error('a policy in order');
	return policy.value;
};
const teams = (inputs: Inputs) => policyOf(inputs).teams;
/** Two segments of the same ladder: in the second no tier is key. */
function apart(): Inputs {
	const [all] = policyOf(value(set(createInputs(), 'field', 1))).segments;
	const tiers = all!.ladder.tiers.map((tier) => ({ ...tier, key: false }));
	const other = { ...all!, id: 'other', name: 'other', ladder: { ...all!.ladder, tiers } };
	const segments = [{ ...all!, where: { channel: ['直营'] } }, other];
	return value(
		changePolicy.apply(createInputs(), { scenario: BASELINE, path: 'segments', value: segments }),
	);
}
const set = (inputs: Inputs, team: string, current: number | null) =>
	setCurrent.apply(inputs, {
		scenario: inputs.scenarios.list.length > 0 ? CURRENT_SCENARIO : BASELINE,
		team,
		current,
	});
const two = (): Inputs => value(set(value(set(createInputs(), 'field', 4)), 'key-accounts', 3));

describe('two teams as one', () => {
	test('serve what both served, with the people of both, in one step', () => {
		const merged = value(
			mergeTeams.apply(two(), { scenario, from: 'key-accounts', into: 'field', name: '鸡头凤尾' }),
		);
		expect(teams(merged)).toEqual([
			{
				id: 'field',
				name: '鸡头凤尾',
				tiers: ['diamond', 'gold', 'silver', 'standard'],
				current: 7,
			},
		]);
	});
	test('people that nobody entered stay not entered', () => {
		const merge = { scenario: BASELINE, from: 'field', into: 'key-accounts', name: 'x' };
		expect(teams(value(mergeTeams.apply(createInputs(), merge)))).toMatchObject([
			{ current: null },
		]);
	});
	test('a team is not joined with itself or with nobody', () => {
		const itself = { scenario, from: 'field', into: 'field', name: 'x' };
		expect(teams(value(mergeTeams.apply(two(), itself)))).toEqual(teams(two()));
		const ghost = { scenario, from: '__proto__', into: 'field', name: 'x' };
		expect(teams(value(mergeTeams.apply(two(), ghost)))).toEqual(teams(two()));
	});
});

describe('a tier', () => {
	const silver = { segment: 0, tier: 2 };
	test('goes to another team, to a new one, to nobody', () => {
		const moved = value(moveTier.apply(two(), { scenario, cell: silver, to: { team: 'field' } }));
		expect(teams(moved)?.map(({ tiers }) => tiers)).toEqual([
			['diamond', 'gold'],
			['silver', 'standard'],
		]);
		const own = value(moveTier.apply(two(), { scenario, cell: silver, to: { newTeam: '凤尾' } }));
		expect(teams(own)?.[2]).toEqual({
			id: 'team-1',
			name: '凤尾',
			tiers: ['silver'],
			current: null,
		});
		const nobody = value(moveTier.apply(own, { scenario, cell: silver, to: { nobody: true } }));
		expect(teams(nobody)?.[2]?.tiers).toEqual([]);
	});
	test('of one segment alone is written with its segment, or pair by pair', () => {
		const inputs = apart();
		const to = { newTeam: 'x' };
		const one = value(moveTier.apply(inputs, { scenario, cell: { segment: 1, tier: 0 }, to }));
		expect(teams(one)?.[2]).toMatchObject({ tiers: ['diamond'], segments: ['other'] });
		const more = value(
			moveTier.apply(one, { scenario, cell: { segment: 0, tier: 1 }, to: { team: 'team-1' } }),
		);
		expect(teams(more)?.[2]).toMatchObject({
			tiers: [],
			serves: [
				{ segment: 'all', tier: 'gold' },
				{ segment: 'other', tier: 'diamond' },
			],
		});
	});
});

test('the built-in teams are written out even where a tier is key in one segment alone', () => {
	const inputs = value(setCurrent.apply(apart(), { scenario, team: 'field', current: 1 }));
	expect(teams(inputs)?.[0]).toMatchObject({
		tiers: ['diamond', 'gold', 'silver'],
		segments: ['all'],
	});
	expect(teams(inputs)?.[1]?.serves).toHaveLength(5);
});

test('a team is renamed, removed, and its people forgotten', () => {
	const named = value(renameTeam.apply(two(), { scenario, team: 'field', name: '“终端”' }));
	expect(teams(named)?.[1]?.name).toBe('“终端”');
	expect(teams(value(set(two(), 'field', null)))?.[1]?.current).toBeNull();
	const gone = value(removeTeam.apply(two(), { scenario, team: 'field' }));
	expect(teams(gone)?.map(({ id }) => id)).toEqual(['key-accounts']);
});
