import type { MigrationCell } from '../../plan';
import type { Ratio } from '../../primitives/units';
import type { Transitions } from './forecast';
import { smoothedRow } from './smoothedRow';

/** Rows of fewer customers are drawn towards how the whole segment moved. */
const SMALL_ROW = 20;
/** As many customers as that counts in such a row. */
export const PRIOR_WEIGHT = 4;

/**
 * Shares by tier from one window to the next [FORECAST-2]. A tier with few customers then is
 * smoothed with the moves of its segment: kept, one tier up, one down, lost. null: nobody to learn from.
 */
export function transitions(cells: readonly MigrationCell[], tiers: number): Transitions | null {
	const counts = Array.from({ length: tiers }, () => new Array<number>(tiers + 1).fill(0));
	for (const { from, to, customers } of cells) {
		if (from !== 'new') counts[from]![to === 'lost' ? tiers : to]! += customers;
	}
	const all = counts.flat().reduce((sum, count) => sum + count, 0);
	if (all === 0) return null;
	const moved = (is: (from: number, to: number) => boolean): Ratio =>
		counts.flatMap((row, from) => row.filter((_, to) => is(from, to))).reduce((a, b) => a + b, 0) /
		all;
	const lost = moved((_, to) => to === tiers);
	const rose = moved((from, to) => to < from);
	const fell = moved((from, to) => to > from && to < tiers);
	const prior = (from: number): readonly Ratio[] => {
		const row = new Array<number>(tiers + 1).fill(0);
		row[tiers] = lost;
		row[from] = 1 - lost - rose - fell;
		row[Math.max(0, from - 1)]! += rose;
		row[Math.min(tiers - 1, from + 1)]! += fell;
		return row;
	};
	const smoothed = counts.map((row) => row.reduce((sum, count) => sum + count, 0) < SMALL_ROW);
	const shares = counts.map((row, from) =>
		smoothedRow(row, prior(from), smoothed[from] === true ? PRIOR_WEIGHT : 0).slice(0, tiers),
	);
	return { shares, smoothed };
}
