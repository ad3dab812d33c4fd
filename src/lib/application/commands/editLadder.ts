import type { Inputs } from '../../domain/inputs';
import type { Policy, RebateLadder } from '../../domain/policy/policy';
import { resolvePolicy } from '../../domain/policy/resolvePolicy';
import { message, type Message } from '../../domain/primitives/message';
import { refuse, type Result } from '../../domain/primitives/result';
import { changedScenario, changePolicy } from './changePolicy';

/** Rebate ladders are one value of the policy: a change of one is a change of the whole list. */
export function editLadder(
	inputs: Inputs,
	{ scenario, ladder }: { readonly scenario: string; readonly ladder: string },
	edit: (ladder: RebateLadder, policy: Policy) => Result<RebateLadder, Message>,
): Result<Inputs, Message> {
	const policy = resolvePolicy(inputs.scenarios, changedScenario(inputs, scenario));
	if (!policy.ok) return refuse(policy.reason[0]!.message);
	const { rebates } = policy.value;
	const place = rebates.findIndex(({ id }) => id === ladder);
	if (place < 0) return refuse(message('channel_ladder_gone'));
	const edited = edit(rebates[place]!, policy.value);
	if (!edited.ok) return edited;
	const value = rebates.with(place, edited.value);
	return changePolicy.apply(inputs, { scenario, path: 'rebates', value });
}
