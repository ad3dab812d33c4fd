import { describe, expect, test } from 'vitest';
import { createInputs, type Inputs } from '../../domain/inputs';
import type { RebateLadder } from '../../domain/policy/policy';
import { resolvePolicy } from '../../domain/policy/resolvePolicy';
import type { Message } from '../../domain/primitives/message';
import type { Result } from '../../domain/primitives/result';
import { CURRENT_SCENARIO } from '../../domain/scenario/scenario';
import { changePolicy } from './changePolicy';
import { limitLadder } from './limitLadder';
import { renameLadder } from './renameLadder';

const scenario = CURRENT_SCENARIO;
const ladder = (id: string, name: string): RebateLadder => ({
	...{ id, name, kind: 'all-units', by: 'amount', period: 'year' },
	steps: [{ from: 1000, rate: 0.01 }],
});
const value = (result: Result<Inputs, Message>): Inputs => {
	if (!result.ok) throw new Error(result.reason.key);
	return result.value;
};
const inputs = value(
	changePolicy.apply(createInputs(), {
		...{ scenario, path: 'rebates', value: [ladder('a', '年返'), ladder('b', '季返 🎁')] },
	}),
);
function ladders(result: Result<Inputs, Message>): readonly RebateLadder[] {
	const policy = resolvePolicy(value(result).scenarios, scenario);
	if (!policy.ok) throw new Error('a policy in order');
	return policy.value.rebates;
}
const reason = (result: Result<Inputs, Message>): string | undefined =>
	result.ok ? undefined : result.reason.key;

describe('a rebate ladder', () => {
	const rename = (id: string, name: string) =>
		renameLadder.apply(inputs, { scenario, ladder: id, name });
	const limit = (tiers: readonly string[] | null, from = inputs) =>
		limitLadder.apply(from, { scenario, ladder: 'b', tiers });

	test('is called otherwise, the others as before', () => {
		expect(ladders(rename('b', ' "季"返\u3000')).map(({ name }) => name)).toEqual([
			'年返',
			'"季"返',
		]);
		expect(ladders(rename('b', '季返 🎁'))[1]!.name).toBe('季返 🎁');
	});

	test('has a name, and one that no other has', () => {
		expect(reason(rename('b', '  '))).toBe('policy_blank');
		expect(reason(rename('b', ' 年返 '))).toBe('channel_ladder_name_taken');
		expect(reason(rename('c', '新'))).toBe('channel_ladder_gone');
	});

	test('is for some tiers, in the order of the tiers, or for all again', () => {
		const some = limit(['silver', 'gold', 'gold']);
		expect(ladders(some).map(({ tiers }) => tiers)).toEqual([undefined, ['gold', 'silver']]);
		const all = ladders(limit(null, value(some)));
		expect(all.every((each) => !Object.hasOwn(each, 'tiers'))).toBe(true);
	});

	test('is for a tier at least, and for none that is not there', () => {
		expect(reason(limit([]))).toBe('channel_ladder_no_tier');
		expect(reason(limit(['gold', '__proto__']))).toBe('channel_ladder_unknown_tier');
	});
});
