import type { SegmentPlacement, Window } from '../plan';
import type { Ladder, Tier } from '../policy/policy';
import {
	ceil,
	decimalOf,
	minus,
	ONE,
	plus,
	times,
	timesWhole,
	type Decimal,
} from '../primitives/decimal';
import { FEN_PER_YUAN, type Ratio } from '../primitives/units';
import type { Ranking } from './rankings';

/**
 * A ladder as whole numbers: every kind asks how *far* a customer is from the top, and a tier
 * takes whoever is nearer than its reach. Far is, in share ladders, what lies before the customer
 * (fen or heads); in bands, the negative value. Both sides are integers, so no rounding can
 * move anybody over a cut [TIER-2].
 */
export interface Reach {
	/** By tier: far < reach belongs to the tier or a better one. */
	readonly reach: Float64Array;
	/** By tier: far < hold may stay in the tier [STABLE-2]. */
	readonly hold: Float64Array;
}

export function ladderReach(
	ladder: Ladder,
	ranking: Ranking,
	window: Pick<Window, 'months'>,
	margin: Ratio,
): Reach {
	const slack = decimalOf(margin);
	const at = (loosen: (cut: Decimal) => Decimal): Float64Array =>
		Float64Array.from(ladder.tiers, (tier) => reachOf(ladder, tier, ranking, window, loosen));
	return {
		reach: at((cut) => cut),
		hold: at((cut) =>
			times(cut, ladder.by === 'monthly-average' ? minus(ONE, slack) : plus(ONE, slack)),
		),
	};
}

function reachOf(
	ladder: Ladder,
	tier: Tier,
	ranking: Ranking,
	{ months }: Pick<Window, 'months'>,
	loosen: (cut: Decimal) => Decimal,
): number {
	if (ladder.by === 'monthly-average') {
		if (tier.min === undefined) return -Infinity;
		// value ≥ min × months  ⟺  −value < 1 − ceil(min × months), both whole fen.
		return 1 - ceil(timesWhole(loosen(decimalOf(tier.min)), FEN_PER_YUAN * months));
	}
	if (tier.upTo === undefined) return -Infinity;
	return ceil(timesWhole(loosen(decimalOf(tier.upTo)), wholeOf(ladder, ranking)));
}

/** What shares are taken of: fen in cumulative-share, heads in rank-share. */
export const wholeOf = (ladder: Ladder, ranking: SegmentPlacement): number =>
	ladder.by === 'rank-share' ? ranking.order.length : ranking.positive;

/** How far everybody is from the top, by place in the ranking; never falls along it. */
export function farFromTop(ladder: Ladder, { cumulative, values }: Ranking): Float64Array {
	const far = new Float64Array(values.length);
	let before = 0;
	for (let place = 0; place < far.length; place++) {
		const value = values[place]!;
		if (ladder.by === 'monthly-average') {
			far[place] = -value;
			continue;
		}
		// Equal customers share what lies before them [TIER-3].
		if (place > 0 && value !== values[place - 1]!) {
			before = ladder.by === 'rank-share' ? place : cumulative[place - 1]!;
		}
		far[place] = before;
	}
	return far;
}
