import type { Measures, Window } from '../plan';
import type { Ladder, Segment } from '../policy/policy';
import { FEN_PER_YUAN } from '../primitives/units';
import { farFromTop, wholeOf } from './ladderReach';
import type { Ranking } from './rankings';

/** Share before, or yuan per month, by customer code; NaN is none [TIER-6]. */
export function positionsOf(
	segments: readonly Segment[],
	rankings: readonly Ranking[],
	window: Pick<Window, 'months'>,
	measures: Pick<Measures, 'size' | 'profit'>,
): Float64Array {
	const positions = new Float64Array(measures.size).fill(NaN);
	segments.forEach(({ ladder }, segment) => {
		const ranking = rankings[segment]!;
		const far = farFromTop(ladder, ranking);
		const unit = unitOf(ladder, ranking, window, measures);
		ranking.order.forEach((customer, place) => (positions[customer] = far[place]! / unit));
	});
	return positions;
}

/**
 * What far is divided by to be the position of the report; NaN where there is none. Negative in
 * bands, where far is the negative value.
 */
function unitOf(
	ladder: Ladder,
	ranking: Ranking,
	{ months }: Pick<Window, 'months'>,
	{ profit }: Pick<Measures, 'profit'>,
): number {
	if (ladder.by === 'monthly-average') {
		const unknown = ladder.measure === 'profit' && profit === null;
		return unknown ? NaN : -FEN_PER_YUAN * months;
	}
	return ranking.positive === 0 ? NaN : wholeOf(ladder, ranking);
}
