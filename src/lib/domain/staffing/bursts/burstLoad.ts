import type { Bursts } from '../../policy/policy';
import type { Hours } from '../../primitives/units';
import { normalQuantile } from './normalQuantile';

/** Hours of sudden requests in one month: a compound Poisson sum. */
export interface BurstLoad {
	/** Requests expected in a month. */
	readonly requests: number;
	/** Mean and variance of their hours together. */
	readonly mean: Hours;
	readonly variance: number;
}

/** λE[h] and λE[h²], exactly; λ = customers × rate [BURST-1]. */
export function burstLoad(
	customers: number,
	{ rate, meanHours, deviationHours }: Pick<Bursts, 'rate' | 'meanHours' | 'deviationHours'>,
): BurstLoad {
	const requests = customers * rate;
	return {
		requests,
		mean: requests * meanHours,
		variance: requests * (meanHours * meanHours + deviationHours * deviationHours),
	};
}

/** The quick figure: hours of a month that a normal month of this mean and variance keeps below with share p [BURST-2]. */
export const quickHours = ({ mean, variance }: BurstLoad, p: number): Hours =>
	Math.max(0, mean + normalQuantile(p) * Math.sqrt(variance));
