import { power } from '../primitives/power';
import { MONTHS_PER_YEAR, type Ratio } from '../primitives/units';

/** A loss over some months as that of a year, if every such span loses as much (C15) [CHURN-8]. */
export function yearlyRate(rate: Ratio, months: number): Ratio {
	const kept = 1 - rate;
	return 1 - (months === MONTHS_PER_YEAR ? kept : power(kept, MONTHS_PER_YEAR / months));
}
