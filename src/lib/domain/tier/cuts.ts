import type { Window } from '../plan';
import type { Ladder, Policy } from '../policy/policy';
import { byEnd, countsHeads, ladderReach, surelyBest } from './ladderReach';
import type { Ranking } from './rankings';

/** Where the tiers of a ladder end in a ranking, by tier: the first place that is beyond. */
export type Ends = Int32Array;

/** Every cut of one segment, as places in its ranking: what a tier there hangs on beside its customer. */
export interface Cuts {
	/** Of the plain ladder. */
	readonly plain: Ends;
	/** Loosened by the stability margin. */
	readonly hold: Ends;
	/** Moved by what counts as near a cut, up and down. */
	readonly flip: readonly [up: Ends, down: Ends];
	/** The same for candidates. */
	readonly near: readonly [up: Ends, down: Ends];
	/** How many are in the best tier however small its cut. */
	readonly best: number;
}

export function cutsOf(
	{ stabilityMargin, classification }: Pick<Policy, 'stabilityMargin' | 'classification'>,
	ladder: Ladder,
	ranking: Ranking,
	window: Pick<Window, 'months'>,
): Cuts {
	const moved = (slack: number): Ends => endsOf(ladder, ranking, window, slack);
	const { boundary, candidates } = classification;
	return {
		plain: plainEnds(ladder, ranking, window),
		hold: moved(stabilityMargin),
		flip: [moved(boundary), moved(0 - boundary)],
		near: [moved(candidates), moved(0 - candidates)],
		best: surelyBest(ladder, ranking),
	};
}

/** The ladder alone; the best stay in the best tier [TIER-7]. */
export function plainEnds(ladder: Ladder, ranking: Ranking, window: Pick<Window, 'months'>): Ends {
	const ends = endsOf(ladder, ranking, window, 0);
	ends[0] = Math.max(ends[0]!, surelyBest(ladder, ranking));
	return ends;
}

/** The tier of a place, `from` this one on: the first that does not end before it; `last` where all do. */
export function tierAt(ends: Ends, place: number, last: number, from = 0): number {
	let tier = from;
	while (tier < last && place >= ends[tier]!) tier++;
	return tier;
}

function endsOf(
	ladder: Ladder,
	ranking: Ranking,
	window: Pick<Window, 'months'>,
	slack: number,
): Ends {
	const far = farAt(ladder, ranking);
	const { length } = ranking.order;
	return Int32Array.from(ladderReach(ladder, ranking, window, slack), (reach) =>
		firstPlace(length, (place) => far(place) >= reach),
	);
}

/** How far a place is from the top: as `farFromTop`, of one place at a time. */
function farAt(ladder: Ladder, { values, cumulative }: Ranking): (place: number) => number {
	if (ladder.by === 'monthly-average') return (place) => -values[place]!;
	const byHeads = countsHeads(ladder);
	if (byEnd(ladder)) {
		return (place) => {
			const tied = values[place] === values[place + 1];
			const end = tied
				? firstPlace(values.length, (other) => values[other]! < values[place]!)
				: place + 1;
			return byHeads ? end : cumulative[end - 1]!;
		};
	}
	return (place) => {
		const tied = values[place] === values[place - 1];
		const start = tied
			? firstPlace(values.length, (other) => values[other]! <= values[place]!)
			: place;
		if (start === 0) return 0;
		return byHeads ? start : cumulative[start - 1]!;
	};
}

/** The first of `length` places of which something holds that holds of all after it; `length` without one. */
function firstPlace(length: number, holds: (place: number) => boolean): number {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}
