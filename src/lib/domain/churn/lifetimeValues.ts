import { later, type Later } from '../later';
import { NONE, type Measures, type Placement, type Window } from '../plan';
import { MONTHS_PER_YEAR, type Fen, type Ratio } from '../primitives/units';
import { cellKey } from '../staffing/teamsOf';
import { lifetimeValue } from './lifetimeValue';
import type { Losses } from './losses';

type Placed = Pick<Placement, 'segment' | 'tier'>;

/**
 * What every customer of the window is worth in all years to come, whole fen by customer code
 * [LIFE-1]: a year's profit, its tier's churn of a year, the policy's interest. NaN where one of
 * them is unknown.
 */
export function lifetimeValues(
	{ size, present, profit }: Pick<Measures, 'size' | 'present' | 'profit'>,
	{ segment, tier }: Placed,
	{ months }: Pick<Window, 'months'>,
	{ byPriorTier }: Pick<Losses, 'byPriorTier'>,
	interest: Ratio | null,
): Float64Array {
	const values = new Float64Array(size).fill(NaN);
	if (profit === null || interest === null) return values;
	const rates = new Map(
		byPriorTier.map((group) => [cellKey(group), group.churned.yearlyRate] as const),
	);
	for (let customer = 0; customer < size; customer++) {
		if (present[customer] !== 1 || tier[customer] === NONE) continue;
		const cell = { segment: segment[customer]!, tier: tier[customer]! };
		const rate = rates.get(cellKey(cell)) ?? null;
		if (rate === null) continue;
		const margin: Fen = (profit[customer]! * MONTHS_PER_YEAR) / months;
		values[customer] = Math.round(lifetimeValue(margin, 1 - rate, interest) ?? NaN);
	}
	return values;
}

/** The same, made when somebody looks at it. */
export const laterLifetimeValues = (
	measures: Measures,
	placement: Placement,
	window: Window,
	losses: Later<Losses>,
	interest: Ratio | null,
	last: Later<Float64Array> | undefined,
): Later<Float64Array> =>
	later([measures, placement, window.months, losses, interest], last, () =>
		lifetimeValues(measures, placement, window, losses.result, interest),
	);
