import { later, type Later } from '../later';
import type { LedgerTotals } from '../ledger/totals/ledgerTotals';
import { measureVariation, type MeasuredVariation } from '../measure/measureVariation';
import type { Window } from '../plan';
import type { ClassificationPolicy } from '../policy/policy';
import { xyzOf } from './xyz';

/** How steadily everybody buys: the figure and its class. */
export interface Volatility {
	readonly measured: MeasuredVariation;
	/** Places in XYZ. */
	readonly xyz: Uint8Array;
}

/** Variation and its classes [CLASS-1 … CLASS-3], read from the months when somebody looks at them. */
export const laterVolatility = (
	totals: LedgerTotals,
	window: Window,
	limits: ClassificationPolicy['xyz'],
	last: Later<Volatility> | undefined,
): Later<Volatility> =>
	later([totals, window, limits], last, (before): Volatility => {
		const measured = measureVariation(totals, window, limits, before?.measured);
		return { measured, xyz: xyzOf(measured.variation, limits) };
	});
