import { CANDIDATE_BIT, type Plan } from '../plan';
import { message, type Message } from '../primitives/message';
import type { Code } from '../primitives/units';

/** How near the plain tier is to another one: candidates, and who a moved cut would flip. */
export function nearnessLines({ placement, policy }: Plan, customer: Code): readonly Message[] {
	const { tiers } = policy.segments[placement.segment[customer]!]!.ladder;
	const plain = placement.plainTier[customer]!;
	const bits = placement.candidates[customer]!;
	const { boundary, candidates } = policy.classification;
	const above = tiers[plain - 1];
	const below = tiers[plain + 1];
	return [
		...((bits & CANDIDATE_BIT.cultivate) !== 0 && above !== undefined
			? [message('explain_cultivate', { tier: { tier: above }, share: { ratio: candidates } })]
			: []),
		...((bits & CANDIDATE_BIT['at-risk']) !== 0 && below !== undefined
			? [message('explain_at_risk', { tier: { tier: below }, share: { ratio: candidates } })]
			: []),
		...(placement.boundary[customer] === 1
			? [message('explain_boundary', { share: { ratio: boundary } })]
			: []),
	];
}
