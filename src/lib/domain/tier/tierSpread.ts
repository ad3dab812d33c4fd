import type { Measures, Placement } from '../plan';
import type { Segment } from '../policy/policy';
import type { Fen } from '../primitives/units';

/** How revenue spreads inside one tier, fen in the window; null where it has no customer (X18). */
export interface TierSpread {
	readonly segment: number;
	readonly tier: number;
	readonly mean: Fen | null;
	readonly median: Fen | null;
	/** Nine of ten have at most that: nearest rank. */
	readonly p90: Fen | null;
}

const P90 = { part: 9, of: 10 };

/** Mean, median and P90 of the revenue of every tier, in policy order [TIER-14]. */
export function tierSpread(
	segments: readonly Segment[],
	{ revenue }: Pick<Measures, 'revenue'>,
	{ segment, tier }: Pick<Placement, 'segment' | 'tier'>,
	order: Int32Array,
): readonly TierSpread[] {
	const members = segments.map(({ ladder }) => ladder.tiers.map((): number[] => []));
	for (const customer of order) {
		members[segment[customer]!]![tier[customer]!]!.push(revenue[customer]!);
	}
	return members.flatMap((tiers, place) =>
		tiers.map((figures, each) => ({ segment: place, tier: each, ...spreadOf(figures) })),
	);
}

/** Figures largest first, as the report has them. */
function spreadOf(falling: readonly Fen[]): Pick<TierSpread, 'mean' | 'median' | 'p90'> {
	const count = falling.length;
	if (count === 0) return { mean: null, median: null, p90: null };
	const rising = (rank: number): Fen => falling[count - rank]!;
	const half = Math.floor((count + 1) / 2);
	return {
		mean: falling.reduce((sum, fen) => sum + fen, 0) / count,
		median: (rising(half) + rising(count + 1 - half)) / 2,
		p90: rising(Math.ceil((count * P90.part) / P90.of)),
	};
}
