import type { Plan } from '../plan';
import type { Code, Fen } from '../primitives/units';
import { byEnd, ladderReach } from '../tier/ladderReach';
import { midRanks } from '../tier/score/percentiles';
import { scoreKeys, wholeWeights, type ScoreTerm } from '../tier/score/scoreKeys';

/**
 * Revenue → plain tier of a customer in a ladder by score, all other measures as they are: its own
 * percentile of revenue rises, and that of whoever it passes falls. null where revenue has no weight.
 */
export function tierByScore(plan: Plan, customer: Code): ((revenue: Fen) => number) | null {
	const { placement, policy, window, basis, inputs } = plan;
	const segment = placement.segment[customer]!;
	const { ladder } = policy.segments[segment]!;
	const ranking = placement.segments[segment]!;
	const { order, scores = [] } = ranking;
	const weights = wholeWeights(ladder.weights ?? {});
	if (!weights.has('revenue')) return null;
	const rank = inputs.names.customer.rank();
	const reach = ladderReach(ladder, ranking, window);
	const terms = scores.map(({ measure, percentile }): ScoreTerm => {
		const known = order.reduce((sum, who) => sum + Number(!Number.isNaN(percentile[who]!)), 0);
		const halves = percentile.map((share) => Math.round(share * 2 * known));
		return { measure, weight: weights.get(measure)!, known, halves };
	});
	const own = order.indexOf(customer);
	return (raised) => {
		const revenue = basis.value.slice();
		revenue[customer] = raised;
		const changed = terms.map((term) =>
			term.measure === 'revenue' ? { ...term, ...midRanks(revenue, order, rank) } : term,
		);
		const keys = scoreKeys(changed, order);
		const above = keys.reduce((sum, key) => sum + Number(key > keys[own]!), 0);
		const through = keys.reduce((sum, key) => sum + Number(key >= keys[own]!), 0);
		if (byEnd(ladder) && above === 0) return 0;
		const far = byEnd(ladder) ? through : above;
		const tier = reach.findIndex((limit) => far < limit);
		return tier === -1 ? reach.length - 1 : tier;
	};
}
