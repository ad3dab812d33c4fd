/** Terms this small beside the largest add nothing to a sum in doubles. */
const NEGLIGIBLE = 1e-18;

/** P(N ≤ from + k) by place k, for N ~ Poisson: rising to 1. */
export interface PoissonTable {
	readonly from: number;
	readonly cumulative: Float64Array;
}

/**
 * The distribution of a Poisson count around its peak, by its own recurrence: no logarithm, no
 * power, so the same on every machine. About 18 standard deviations long. λ ≥ 0.
 */
export function poissonTable(mean: number): PoissonTable {
	const peak = Math.floor(mean);
	const below: number[] = [];
	for (let k = peak, weight = 1; k > 0; k--) {
		weight *= k / mean;
		if (weight < NEGLIGIBLE) break;
		below.push(weight);
	}
	const weights = [...below.reverse(), 1];
	for (let k = peak + 1, weight = mean / k; weight >= NEGLIGIBLE; k++, weight *= mean / k) {
		weights.push(weight);
	}
	const cumulative = new Float64Array(weights.length);
	let sum = 0;
	weights.forEach((weight, place) => (cumulative[place] = sum += weight));
	for (let place = 0; place < cumulative.length; place++) cumulative[place]! /= sum;
	return { from: peak - below.length, cumulative };
}

/** The smallest count with P(N ≤ count) ≥ p. */
export function poissonQuantile({ from, cumulative }: PoissonTable, p: number): number {
	let low = 0;
	let high = cumulative.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (cumulative[middle]! < p) low = middle + 1;
		else high = middle;
	}
	return from + low;
}
