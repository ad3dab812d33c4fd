import { resolvePolicy } from '../../domain/policy/resolvePolicy';
import type { Message } from '../../domain/primitives/message';
import { refuse, type Result } from '../../domain/primitives/result';
import { BASELINE, type Scenarios } from '../../domain/scenario/scenario';

/**
 * Refuses a change that puts a policy out of order, with the first reason. One that was out of
 * order already (it came with a file) may be mended step by step.
 */
export function keepPolicyInOrder(
	before: Scenarios,
	after: Scenarios,
	scenario: string,
): Result<never, Message> | null {
	const known = before.list.some(({ id }) => id === scenario);
	if (!resolvePolicy(before, known ? scenario : BASELINE).ok) return null;
	const policy = resolvePolicy(after, scenario);
	return policy.ok ? null : refuse(policy.reason[0]!.message);
}
