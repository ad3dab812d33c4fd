import { NONE, type Measures, type Placement, type Window } from '../plan';
import { MONTHS_PER_YEAR, type Fen } from '../primitives/units';
import { cellCount, cellOf } from '../tier/cell';

/** Profit a year of every (segment, tier), fen, by `cellOf`; null while no profit is known. */
export function earnedByCell(
	{ size, present, profit }: Pick<Measures, 'size' | 'present' | 'profit'>,
	{ segment, tier, segments }: Pick<Placement, 'segment' | 'tier' | 'segments'>,
	{ months }: Pick<Window, 'months'>,
): Float64Array | null {
	if (profit === null) return null;
	const earned = new Float64Array(cellCount(segments.length));
	for (let customer = 0; customer < size; customer++) {
		if (tier[customer] === NONE || present[customer] !== 1) continue;
		earned[cellOf(segment[customer]!, tier[customer]!)]! += profit[customer]!;
	}
	return earned.map((sum: Fen) => (sum * MONTHS_PER_YEAR) / months);
}
