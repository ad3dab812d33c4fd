import type { SegmentPlacement } from '../plan';
import type { Ladder } from '../policy/policy';
import { decimalOf, floorDivide, timesWhole } from '../primitives/decimal';
import type { Fen } from '../primitives/units';
import { wholeOf } from '../tier/ladderReach';
import { countAbove } from './countAbove';

/** A share ladder that cuts by the end, as one customer sees it [TIER-7]. */
export interface EndView {
	readonly ladder: Ladder;
	readonly ranking: SegmentPlacement;
	readonly values: Float64Array;
	/** What the customer has now. */
	readonly value: Fen;
}

/** The plain tier if the customer's value were `figure`, which is above 0, everybody else unchanged. */
export function tierByEnd({ ladder, ranking, values, value }: EndView, figure: Fen): number {
	const above = countAbove(ranking, values, figure) - Number(value > figure);
	if (above === 0) return 0;
	const counted = countAbove(ranking, values, figure - 1);
	const isCounted = value >= figure;
	const own = Math.max(0, value);
	const byRank = ladder.by === 'rank-share';
	const end = byRank
		? counted + 1 - Number(isCounted)
		: (counted === 0 ? 0 : ranking.cumulative[counted - 1]!) + figure - (isCounted ? own : 0);
	const whole = wholeOf(ladder, ranking) + (byRank ? 0 : figure - own);
	const place = ladder.tiers.findIndex(({ upTo = 0 }) => {
		const cut = timesWhole(decimalOf(upTo), whole);
		return end <= Number(floorDivide(cut.numerator, cut.denominator));
	});
	return place === -1 ? ladder.tiers.length - 1 : place;
}

/**
 * The smallest figure above the customer's own with which it is in a better tier than `from`. More
 * money alone moves its end further down: only passing somebody lifts, or drawing level with the best,
 * so those are the figures to try, and of them a higher one is never worse.
 */
export function leastByEnd(view: EndView, from: number): Fen {
	const { ranking, values, value } = view;
	const floor = Math.max(0, value);
	const larger = countAbove(ranking, values, floor);
	const best = larger === 0 ? Infinity : values[ranking.order[0]!]!;
	const figureAt = (passed: number): Fen =>
		Math.min(best, (passed === 0 ? floor : values[ranking.order[larger - passed]!]!) + 1);
	let low = -1;
	let high = larger;
	while (high - low > 1) {
		const middle = low + ((high - low) >> 1);
		if (tierByEnd(view, figureAt(middle)) < from) high = middle;
		else low = middle;
	}
	return figureAt(high);
}

/** The largest figure below the customer's own with which it is in a worse tier than `from`; 0 is the last. */
export function mostByEnd(view: EndView, from: number): Fen {
	const { ranking, values, value } = view;
	// Less money alone moves its end up: only falling level with somebody, or behind the best, costs.
	for (let place = countAbove(ranking, values, value); place < ranking.order.length; place++) {
		const other = values[ranking.order[place]!]!;
		for (const figure of [other, other - 1]) {
			if (figure >= value) continue;
			if (figure <= 0) return 0;
			if (tierByEnd(view, figure) > from) return figure;
		}
	}
	return 0;
}
