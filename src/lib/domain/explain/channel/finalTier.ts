import type { Plan } from '../../plan';
import type { Tier } from '../../policy/policy';
import type { Code } from '../../primitives/units';

/** The tier a customer of the window ends in. */
export const finalTier = ({ policy, placement }: Plan, customer: Code): Tier =>
	policy.segments[placement.segment[customer]!]!.ladder.tiers[placement.tier[customer]!]!;
