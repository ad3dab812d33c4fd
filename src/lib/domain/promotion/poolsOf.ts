import type { Measures } from '../plan';
import type { Pool } from '../policy/policy';
import type { Fen } from '../primitives/units';
import { poolOf, type Expected, type SetAside } from './poolOf';
import type { PromotionInput } from './promotionInput';

/** A pool, and whose it is. */
export interface SegmentPool extends SetAside {
	/** null: of all segments that have none of their own. */
	readonly segment: string | null;
}

const NOBODY = new Int32Array(0);

/**
 * The pool of those segments that have their own, then the one of all the others [POOL-9]. A rate is
 * of the revenue of whom the pool is for. kept: customers that share in it.
 */
export function poolsOf(
	{
		policy,
		segments,
		measures,
		placement,
		wins = null,
	}: Pick<PromotionInput, 'policy' | 'segments' | 'measures' | 'placement' | 'wins'>,
	kept: Int32Array = NOBODY,
): readonly SegmentPool[] {
	const expectedIn = (of: (segment: number) => boolean): Expected | null =>
		wins && {
			wins: wins.reduce((sum, count, segment) => (of(segment) ? sum + count : sum), 0),
			kept: kept.reduce((sum, customer) => (of(placement.segment[customer]!) ? sum + 1 : sum), 0),
		};
	const poolOfOwn = (id: string): Pool | null =>
		Object.hasOwn(policy.segmentPools, id) ? policy.segmentPools[id]! : null;
	const owners = segments.filter(({ id }) => poolOfOwn(id) !== null);
	if (owners.length === 0) {
		const all = expectedIn(() => true);
		return [{ segment: null, ...poolOf(policy, measures.totals.revenue, all) }];
	}
	const revenue = revenueBySegment(measures, placement, segments.length);
	const own = owners.map(({ id }): SegmentPool => {
		const place = segments.findIndex((segment) => segment.id === id);
		const expected = expectedIn((segment) => segment === place);
		const terms = { ...policy, pool: poolOfOwn(id)! };
		return { segment: id, ...poolOf(terms, revenue[place]!, expected) };
	});
	const rest = segments.reduce(
		(sum, { id }, place) => (poolOfOwn(id) === null ? sum + revenue[place]! : sum),
		0,
	);
	if (owners.length === segments.length) return own;
	const others = expectedIn((segment) => poolOfOwn(segments[segment]!.id) === null);
	return [...own, { segment: null, ...poolOf(policy, rest, others) }];
}

/** Fen, by place of the segment. */
function revenueBySegment(
	{ present, revenue }: Measures,
	{ segment }: PromotionInput['placement'],
	segments: number,
): readonly Fen[] {
	const sums = new Array<number>(segments).fill(0);
	for (let customer = 0; customer < present.length; customer++) {
		if (present[customer] === 1) sums[segment[customer]!]! += revenue[customer]!;
	}
	return sums;
}
