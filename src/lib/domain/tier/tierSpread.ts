import type { Plan } from '../plan';
import type { Fen } from '../primitives/units';

/** How revenue spreads inside one tier, fen in the window; null where it has no customer (X18). */
export interface TierSpread {
	readonly tier: number;
	readonly customers: number;
	readonly mean: Fen | null;
	readonly median: Fen | null;
	/** Nine of ten have at most that: nearest rank. */
	readonly p90: Fen | null;
	readonly largest: Fen | null;
}

const P90 = { part: 9, of: 10 };

/** How the revenue of each tier of a segment spreads, in ladder order, empty tiers too [TIER-14]. */
export function tierSpread(
	{ policy, placement, measures }: Pick<Plan, 'policy' | 'placement' | 'measures'>,
	segment: number,
): readonly TierSpread[] {
	const figures = policy.segments[segment]!.ladder.tiers.map((): Fen[] => []);
	for (const customer of placement.segments[segment]!.order) {
		figures[placement.tier[customer]!]!.push(measures.revenue[customer]!);
	}
	return figures.map((own, tier) => ({ tier, ...spreadOf(Float64Array.from(own).sort()) }));
}

function spreadOf(rising: Float64Array): Omit<TierSpread, 'tier'> {
	const customers = rising.length;
	if (customers === 0) return { customers, mean: null, median: null, p90: null, largest: null };
	const ranked = (rank: number): Fen => rising[rank - 1]!;
	const half = Math.floor((customers + 1) / 2);
	return {
		customers,
		mean: rising.reduce((sum, fen) => sum + fen, 0) / customers,
		median: (ranked(half) + ranked(customers + 1 - half)) / 2,
		p90: ranked(Math.ceil((customers * P90.part) / P90.of)),
		largest: ranked(customers),
	};
}
