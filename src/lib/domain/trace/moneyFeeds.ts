import { NONE, type Plan, type Pot } from '../plan';
import type { Code } from '../primitives/units';
import { partOf, type Feed } from './feed';

/** The pot that a customer's promotion money comes from [POOL-9, POOL-10]. */
export function potOf({ promotion, policy, placement }: Plan, customer: Code): Pot | undefined {
	const segment = policy.segments[placement.segment[customer]!]!;
	const big = segment.ladder.tiers[placement.tier[customer]!]!.key ? 'big' : 'small';
	const own = promotion.pots.some((pot) => pot.segment === segment.id) ? segment.id : null;
	return promotion.pots.find(
		(pot) => pot.segment === own && (pot.share === 'all' || pot.share === big),
	);
}

/** Its part of the pot, what it promised for it, and what of that is released or taken back. */
export function moneyFeeds(plan: Plan, customer: Code): readonly Feed[] {
	const { placement, promotion, returns } = plan;
	if ((placement.tier[customer] ?? NONE) === NONE) return [];
	const given = promotion.allocation[customer]!;
	const pot = potOf(plan, customer);
	const { asked, required, released, clawback, totals } = returns.commitments;
	const promised = (figure: 'required' | 'released' | 'clawback', own: Float64Array) =>
		Number.isNaN(own[customer]!) ? [] : [partOf(figure, own[customer]!, totals[figure])];
	return [
		...(pot === undefined ? [] : [partOf('allocation', given, pot.allocated)]),
		...(asked && given > 0
			? [
					...promised('required', required),
					...promised('released', released),
					...promised('clawback', clawback),
				]
			: []),
	];
}
