import type { Plan, SegmentPlacement } from '../plan';
import type { Ladder, Tier } from '../policy/policy';
import { ceil, decimalOf, timesWhole } from '../primitives/decimal';
import { FEN_PER_YUAN, type Code, type Fen } from '../primitives/units';
import { byEnd, wholeOf } from '../tier/ladderReach';
import { countAbove } from './countAbove';
import { ladderValues } from './ladderValues';
import { tierByScore } from './scoreGap';
import { leastByEnd, tierByEnd } from './tierByEnd';

/** How much more lifts a customer, and where to. */
export interface TierGap {
	/** Fen of the ladder's measure, above 0. */
	readonly fen: Fen;
	readonly tier: Tier;
	/** Place of the tier in its ladder. */
	readonly place: number;
}

/**
 * The smallest rise that puts a customer into a better tier by the ladder alone, everybody else
 * unchanged [EXPLAIN-2]. The rise counts in the total too. null in the best tier, where the ladder
 * is by profit and there is no revenue, and where revenue alone cannot lift a score.
 */
export function tierGap(plan: Plan, customer: Code): TierGap | null {
	const { placement, policy, window, basis } = plan;
	const segment = placement.segment[customer]!;
	const { ladder } = policy.segments[segment]!;
	const ranking = placement.segments[segment]!;
	const from = placement.plainTier[customer]!;
	const byProfit = ladder.measure === 'profit';
	const values = ladderValues(plan, ladder);
	if (from === 0 || values === null) return null;
	if (byProfit && basis.value[customer]! <= 0) return null;
	const value = values[customer]!;
	const byScore = ladder.by === 'score' && !byProfit ? tierByScore(plan, customer) : null;
	if (ladder.by === 'score' && byScore === null) return null;
	if (byScore === null && byEnd(ladder)) {
		const view = { ladder, ranking, values, value };
		const figure = leastByEnd(view, from);
		const place = tierByEnd(view, figure);
		return { fen: figure - value, tier: ladder.tiers[place]!, place };
	}
	const tierAt =
		byScore ??
		((raised: Fen): number =>
			tierOf({ ladder, ranking, values, months: window.months, value }, raised));
	// The place falls as the value rises, and above everybody else it is the best tier.
	let low = Math.max(value, 0);
	let high =
		Math.max(value, 0, largestOf(ranking, values), smallestBest(ladder, window.months)) + 1;
	while (high - low > 1) {
		const middle = low + Math.floor((high - low) / 2);
		if (tierAt(middle) < from) high = middle;
		else low = middle;
	}
	const place = tierAt(high);
	return place < from ? { fen: high - value, tier: ladder.tiers[place]!, place } : null;
}

/** In bands the best tier may lie above everybody. */
const smallestBest = ({ by, tiers }: Ladder, months: number): Fen =>
	by === 'monthly-average'
		? ceil(timesWhole(decimalOf(tiers[0]!.min ?? 0), FEN_PER_YUAN * months))
		: 0;

/** The ladder as one customer sees it. */
interface View {
	readonly ladder: Ladder;
	readonly ranking: SegmentPlacement;
	readonly values: Float64Array;
	readonly months: number;
	/** What the customer has now. */
	readonly value: Fen;
}

/** The plain tier if the customer's value were `raised`, which is above 0. */
function tierOf(view: View, raised: Fen): number {
	const { tiers } = view.ladder;
	const place = tiers.findIndex(reachedBy(view, raised));
	return place === -1 ? tiers.length - 1 : place;
}

function reachedBy(
	{ ladder, ranking, values, months, value }: View,
	raised: Fen,
): (tier: Tier) => boolean {
	if (ladder.by === 'monthly-average') {
		return ({ min = Infinity }) =>
			raised >= ceil(timesWhole(decimalOf(min), FEN_PER_YUAN * months));
	}
	const byRank = ladder.by === 'rank-share';
	const larger = countAbove(ranking, values, raised);
	const before = byRank ? larger : larger > 0 ? ranking.cumulative[larger - 1]! : 0;
	const whole = wholeOf(ladder, ranking) + (byRank ? 0 : raised - Math.max(0, value));
	return ({ upTo = 0 }) => before < ceil(timesWhole(decimalOf(upTo), whole));
}

/** The order is the measure's, except in a score. */
const largestOf = ({ order, scores }: SegmentPlacement, values: Float64Array): Fen =>
	scores === undefined
		? (values[order[0] ?? -1] ?? 0)
		: order.reduce((largest, customer) => Math.max(largest, values[customer]!), 0);
