import { MONTHS_PER_YEAR } from '../primitives/units';

/** Doubles up to here are exact whole numbers, and so are their sums and products. */
const EXACT = Number.MAX_SAFE_INTEGER;
/** Relative distance from a whole number within which a square root may be one, many roundings wide. */
const NEAR = 2 ** -48;

/**
 * Population deviation / mean of the money of the months from `from` to `to`, the end exclusive,
 * whole fen [CLASS-1]. NaN where the mean is not above 0. In whole numbers it is
 * √(n·Σx² − (Σx)²) / Σx: a plain fraction, such as 0.5, comes out as exactly that, so that a limit
 * decides as on paper.
 */
export function variationOf(values: Float64Array, from: number, to: number): number {
	const months = to - from;
	let sum = 0;
	for (let place = from; place < to; place++) sum += values[place]!;
	if (sum <= 0) return NaN;
	let squares = 0;
	for (let place = from; place < to; place++) {
		const deviation = months * values[place]! - sum;
		squares += deviation * deviation;
	}
	const root = Math.sqrt(squares / months);
	if (squares <= EXACT) return root / sum;
	const whole = Math.round(root);
	const mayBeWhole = Math.abs(root - whole) <= root * NEAR;
	const isWhole = mayBeWhole && isRoot(whole, values.subarray(from, to), sum);
	return (isWhole ? whole : root) / sum;
}

/** Is `whole` squared exactly n·Σx² − (Σx)²? */
function isRoot(whole: number, values: Float64Array, sum: number): boolean {
	let squares = 0n;
	for (const value of values) squares += BigInt(value) ** 2n;
	return BigInt(whole) ** 2n === BigInt(values.length) * squares - BigInt(sum) ** 2n;
}

/**
 * The same of the ratios to the months a year earlier [CLASS-2]: what rises and falls alike every
 * year is steady. The months stand in a row from `from` to `to`, the end exclusive, with the year
 * before them. Months without money a year earlier are left out; NaN with fewer than two left, or a
 * mean not above 0.
 */
export function seasonalVariationOf(values: Float64Array, from: number, to: number): number {
	let count = 0;
	let sum = 0;
	for (let place = from; place < to; place++) {
		const earlier = values[place - MONTHS_PER_YEAR]!;
		if (earlier <= 0) continue;
		count++;
		sum += values[place]! / earlier;
	}
	const mean = sum / count;
	if (count < 2 || mean <= 0) return NaN;
	let squares = 0;
	for (let place = from; place < to; place++) {
		const earlier = values[place - MONTHS_PER_YEAR]!;
		if (earlier > 0) squares += (values[place]! / earlier - mean) ** 2;
	}
	return Math.sqrt(squares / count) / mean;
}
