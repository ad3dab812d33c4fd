import type { Policy } from '../policy/policy';
import { cellOf } from '../tier/cell';

/** Cells in the order in which they are served: key tiers of every segment before the others [CAL-5]. */
export function tierRanks({ segments }: Pick<Policy, 'segments'>): ReadonlyMap<number, number> {
	const cells = segments.flatMap(({ ladder }, segment) =>
		ladder.tiers.map(({ key }, tier) => ({ key, tier, cell: cellOf(segment, tier) })),
	);
	const ranked = cells.toSorted((a, b) => Number(b.key) - Number(a.key) || a.tier - b.tier);
	return new Map(ranked.map(({ cell }, rank) => [cell, rank]));
}
