import { FEW } from '../measure/reportOrder';
import type { Segment } from '../policy/policy';
import { repaired, repairOf, type Repair } from '../primitives/repairOrder';
import type { Code } from '../primitives/units';
import type { Ranking, Side } from './rankings';

/** One window's figures and the segment of every customer. */
export interface Members extends Pick<Side, 'present' | 'value' | 'byValue'> {
	readonly segment: Uint8Array;
}

/** Rankings by what customers bought, before a change and after it. */
export interface RankingChange {
	readonly last: readonly Ranking[];
	readonly was: Members;
	readonly now: Members;
	/** Of whom `value` or `present` is another one; null: everybody's may be. */
	readonly changed: readonly Code[] | null;
}

/**
 * The rankings of every segment after a few customers came, went or bought another amount: the same as
 * ranking everybody. null where it is no order by the amount, or too many changed.
 */
export function repairRankings(
	segments: readonly Segment[],
	{ last, was, now, changed }: RankingChange,
	rank: Int32Array,
): readonly Ranking[] | null {
	const bySales = segments.every(
		({ ladder: { by, measure } }) => measure === 'revenue' && by !== 'score',
	);
	if (!bySales || changed === null || changed.length > FEW) return null;
	return last.map((ranking, segment) => {
		const within = ({ present, segment: of }: Members): Code[] =>
			changed.filter((customer) => present[customer] === 1 && of[customer] === segment);
		const values = { was: was.value, now: now.value, rank };
		const repair = repairOf(ranking.order, values, within(was), within(now));
		if (repair.gone.length + repair.come.length === 0) return ranking;
		return repairRanking(ranking, now.value, repair, segments.length === 1 ? now.byValue : null);
	});
}

/** `known`: the new order, where there is one. */
function repairRanking(
	last: Ranking,
	value: Float64Array,
	repair: Repair,
	known: Int32Array | null,
): Ranking {
	const order = known ?? repaired(last.order, repair, (customer) => customer);
	const values = repaired(last.values, repair, (customer) => value[customer]!);
	const same = Math.min(
		...repair.gone.slice(0, 1),
		...repair.come.slice(0, 1).map(({ before }) => before),
	);
	const cumulative = new Float64Array(order.length);
	cumulative.set(last.cumulative.subarray(0, same));
	let positive = same === 0 ? 0 : cumulative[same - 1]!;
	for (let place = same; place < values.length; place++) {
		positive += Math.max(0, values[place]!);
		cumulative[place] = positive;
	}
	// Nothing is left of those who buy nothing: they stand last.
	let earning = order.length;
	while (earning > 0 && values[earning - 1]! <= 0) earning--;
	const earns = new Uint8Array(order.length).fill(1, 0, earning);
	return { segment: last.segment, order, cumulative, positive, values, earns };
}
