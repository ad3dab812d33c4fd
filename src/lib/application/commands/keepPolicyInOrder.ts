import { resolvePolicy } from '../../domain/policy/resolvePolicy';
import { message, type Message } from '../../domain/primitives/message';
import { refuse, type Result } from '../../domain/primitives/result';
import { BASELINE, type Scenarios } from '../../domain/scenario/scenario';

/**
 * Refuses a change of a published baseline, and one that puts a policy out of order, with the first
 * reason. A policy that was out of order already (it came with a file) may be mended step by step.
 */
export function keepPolicyInOrder(
	before: Scenarios,
	after: Scenarios,
	scenario: string,
): Result<never, Message> | null {
	const moved = before.baseline !== after.baseline || before.template !== after.template;
	if (before.published === true && moved) return refuse(message('command_baseline_published'));
	const known = before.list.some(({ id }) => id === scenario);
	if (!resolvePolicy(before, known ? scenario : BASELINE).ok) return null;
	const policy = resolvePolicy(after, scenario);
	return policy.ok ? null : refuse(policy.reason[0]!.message);
}
