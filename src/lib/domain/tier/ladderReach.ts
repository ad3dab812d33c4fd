import type { SegmentPlacement, Window } from '../plan';
import type { Ladder, Tier } from '../policy/policy';
import {
	ceil,
	decimalOf,
	floorDivide,
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
 * takes whoever is nearer than its reach: far < reach belongs to the tier or a better one. Far is,
 * in share ladders, what lies before the customer (fen or heads), cut by the end with its own and
 * that of its equals; in bands, the negative value.
 * Both sides are integers, so no rounding can move anybody over a cut [TIER-2].
 *
 * `slack` moves every cut by a share of itself: above 0 it takes more customers, below 0 fewer.
 */
export function ladderReach(
	ladder: Ladder,
	ranking: Pick<Ranking, 'order' | 'positive'>,
	window: Pick<Window, 'months'>,
	slack: Ratio = 0,
): Float64Array {
	const share = decimalOf(slack);
	const factor = ladder.by === 'monthly-average' ? minus(ONE, share) : plus(ONE, share);
	return Float64Array.from(ladder.tiers, (tier) => reachOf(ladder, tier, ranking, window, factor));
}

function reachOf(
	ladder: Ladder,
	tier: Tier,
	ranking: Pick<Ranking, 'order' | 'positive'>,
	{ months }: Pick<Window, 'months'>,
	factor: Decimal,
): number {
	if (ladder.by === 'monthly-average') {
		if (tier.min === undefined) return -Infinity;
		// value ≥ min × months  ⟺  −value < 1 − ceil(min × months), both whole fen.
		return 1 - ceil(timesWhole(times(decimalOf(tier.min), factor), FEN_PER_YUAN * months));
	}
	if (tier.upTo === undefined) return -Infinity;
	const cut = timesWhole(times(decimalOf(tier.upTo), factor), wholeOf(ladder, ranking));
	// end ≤ cut  ⟺  end < floor(cut) + 1, as start < cut  ⟺  start < ceil(cut).
	return byEnd(ladder) ? Number(floorDivide(cut.numerator, cut.denominator)) + 1 : ceil(cut);
}

/** Does the ladder count heads? The others count money. */
export const countsHeads = ({ by }: Ladder): boolean => by === 'rank-share' || by === 'score';

/** Is the end of a customer's own part held against the cuts? */
export const byEnd = ({ cutBy }: Ladder): boolean => cutBy === 'end';

/**
 * How many, from the top, are in the best tier however small its cut: by the end of their part, the
 * best and their equals (C1) [TIER-7]; nobody else is taken for granted.
 */
export function surelyBest(ladder: Ladder, { values }: Pick<Ranking, 'values'>): number {
	if (!byEnd(ladder)) return 0;
	let count = 0;
	while (count < values.length && values[count] === values[0]) count++;
	return count;
}

/** What shares are taken of: fen in cumulative-share, else heads. */
export const wholeOf = (
	ladder: Ladder,
	ranking: Pick<SegmentPlacement, 'order' | 'positive'>,
): number => (countsHeads(ladder) ? ranking.order.length : ranking.positive);

/** How far everybody is from the top, by place in the ranking; never falls along it. */
export function farFromTop(ladder: Ladder, { cumulative, values }: Ranking): Float64Array {
	const far = new Float64Array(values.length);
	const byHeads = countsHeads(ladder);
	if (byEnd(ladder)) {
		let end = 0;
		for (let place = far.length - 1; place >= 0; place--) {
			if (values[place] !== values[place + 1]) end = byHeads ? place + 1 : cumulative[place]!;
			far[place] = end;
		}
		return far;
	}
	let before = 0;
	for (let place = 0; place < far.length; place++) {
		const value = values[place]!;
		if (ladder.by === 'monthly-average') {
			far[place] = -value;
			continue;
		}
		// Equal customers share what lies before them [TIER-3].
		if (place > 0 && value !== values[place - 1]!) {
			before = byHeads ? place : cumulative[place - 1]!;
		}
		far[place] = before;
	}
	return far;
}
