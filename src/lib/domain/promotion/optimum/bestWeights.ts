import type { Placement } from '../../plan';
import type { Policy } from '../../policy/policy';
import type { BestMoney, MoneyCase } from './optimum';

/** Tier weights are kept in hundredths: more says nothing to a planner. */
const HUNDREDTHS = 100;

/**
 * Tier weights that come near the best split [BEST-4]: each judged tier's times what the best gives its
 * customers over what they have now, so that the weights of a tier that wins rise.
 */
export function bestWeights(
	{ customers, today }: Pick<MoneyCase, 'customers' | 'today'>,
	{ spend }: Pick<BestMoney, 'spend'>,
	{ segments, promotion }: Pick<Policy, 'segments' | 'promotion'>,
	placement: Pick<Placement, 'segment' | 'tier'>,
): ReadonlyMap<string, number> {
	const sums = new Map<string, { best: number; now: number }>();
	customers.forEach((customer, place) => {
		const { tiers } = segments[placement.segment[customer]!]!.ladder;
		const { id } = tiers[placement.tier[customer]!]!;
		const sum = sums.get(id) ?? { best: 0, now: 0 };
		sum.best += spend[place]!;
		sum.now += today[place]!;
		sums.set(id, sum);
	});
	const weight = (id: string): number =>
		Object.hasOwn(promotion.tierWeights, id) ? promotion.tierWeights[id]! : 1;
	return new Map(
		[...sums].map(([id, { best, now }]) => [
			id,
			Math.round(HUNDREDTHS * weight(id) * (best / now)) / HUNDREDTHS,
		]),
	);
}
