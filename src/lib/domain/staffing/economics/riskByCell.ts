import type { Measures, Placement, Window } from '../../plan';
import { NONE } from '../../plan';
import { MONTHS_PER_YEAR, type Ratio } from '../../primitives/units';
import { cellCount, cellOf } from '../../tier/cell';

/**
 * Profit a year that would go with those likely to leave, by `cellOf` [ECON-5]: Σ risk × profit above
 * 0, revenue × margin where no profit is known. Whose risk is unknown adds nothing.
 */
export function riskByCell(
	{ size, present, profit, revenue }: Measures,
	{ segment, tier, segments }: Placement,
	{ months }: Pick<Window, 'months'>,
	risk: Float64Array,
	margin: Ratio,
): Float64Array {
	const lost = new Float64Array(cellCount(segments.length));
	for (let customer = 0; customer < size; customer++) {
		const chance = risk[customer]!;
		if (tier[customer] === NONE || present[customer] !== 1 || Number.isNaN(chance)) continue;
		const earned = profit === null ? margin * revenue[customer]! : profit[customer]!;
		lost[cellOf(segment[customer]!, tier[customer]!)]! += chance * Math.max(0, earned);
	}
	return lost.map((sum) => (sum * MONTHS_PER_YEAR) / months);
}
