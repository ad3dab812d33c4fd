import type { Bursts } from '../../policy/policy';
import type { Hours } from '../../primitives/units';
import { SeededNumbers } from '../../primitives/seededNumbers';
import { burstLoad } from './burstLoad';
import { gammaDraw } from './gammaDraw';
import { poissonQuantile, poissonTable } from './poissonTable';

/** Hours that deviate by less than this part of their mean are fixed hours. */
const STEADY = 10_000;

/** Burst hours of one month that a share p of all months keep below. */
export type BurstMonths = (p: number) => Hours;

/**
 * How the burst hours of a month spread [BURST-3]. Fixed hours a request: the exact quantile of the
 * Poisson count. Else `draws` simulated months of one seed, nearest rank: a month's count by
 * inversion, then one gamma draw for the sum of that many requests (gammas of one scale add up), so
 * that a team of 50 000 customers costs no more than one of 50.
 */
export function burstMonths(customers: number, bursts: Bursts): BurstMonths {
	const { meanHours, deviationHours } = bursts;
	const { requests } = burstLoad(customers, bursts);
	if (requests === 0 || meanHours === 0) return () => 0;
	const counts = poissonTable(requests);
	const steadiness = meanHours / deviationHours;
	if (steadiness > STEADY) return (p) => meanHours * poissonQuantile(counts, p);

	const shape = steadiness * steadiness;
	const scale = meanHours / shape;
	const numbers = new SeededNumbers(bursts.seed);
	const months = new Float64Array(bursts.draws);
	for (let draw = 0; draw < months.length; draw++) {
		const count = poissonQuantile(counts, numbers.next());
		if (count > 0) months[draw] = scale * gammaDraw(count * shape, numbers);
	}
	months.sort();
	return (p) => months[nearestRank(p, months.length)]!;
}

/** A share of a whole number written with decimals may lie a hair above the rank it names. */
const RANK_TOLERANCE = 1e-9;

/** Place of the smallest value that at least a share p of all values do not exceed. */
const nearestRank = (p: number, size: number): number =>
	Math.min(size, Math.max(1, Math.ceil(p * size - RANK_TOLERANCE))) - 1;
