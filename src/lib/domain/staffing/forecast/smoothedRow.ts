import type { Ratio } from '../../primitives/units';

/** Shares of counts, drawn towards a prior that counts as much as `weight` customers (Dirichlet) [FORECAST-2]. */
export function smoothedRow(
	counts: readonly number[],
	prior: readonly Ratio[],
	weight: number,
): readonly Ratio[] {
	const all = counts.reduce((sum, count) => sum + count, weight);
	return counts.map((count, place) => (count + weight * prior[place]!) / all);
}
