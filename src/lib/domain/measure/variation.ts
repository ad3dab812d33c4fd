import type { Deviation } from '../policy/policy';
import { MONTHS_PER_YEAR } from '../primitives/units';

/** Doubles up to here are exact whole numbers, and so are their sums and products. */
const EXACT = Number.MAX_SAFE_INTEGER;
/** Relative distance from a whole number within which a square root may be one, many roundings wide. */
const NEAR = 2 ** -48;

/** What the squares of so many months are divided by. */
const divisorOf = (months: number, deviation: Deviation): number =>
	deviation === 'sample' ? months - 1 : months;

/**
 * Deviation / mean of the money of the months from `from` to `to`, the end exclusive, whole fen
 * [CLASS-1]. NaN where the mean is not above 0, and of a sample of one month. In whole numbers the
 * population's is √(n·Σx² − (Σx)²) / Σx: a plain fraction, such as 0.5, comes out as exactly that, so
 * that a limit decides as on paper.
 */
export function variationOf(
	values: Float64Array,
	from: number,
	to: number,
	deviation: Deviation = 'population',
): number {
	const months = to - from;
	const divisor = divisorOf(months, deviation);
	let sum = 0;
	for (let place = from; place < to; place++) sum += values[place]!;
	if (sum <= 0 || divisor === 0) return NaN;
	let squares = 0;
	for (let place = from; place < to; place++) {
		const apart = months * values[place]! - sum;
		squares += apart * apart;
	}
	const root = Math.sqrt(squares / divisor);
	if (squares <= EXACT) return root / sum;
	const whole = Math.round(root);
	const mayBeWhole = Math.abs(root - whole) <= root * NEAR;
	const isWhole = mayBeWhole && isRoot(whole, values.subarray(from, to), sum, divisor);
	return (isWhole ? whole : root) / sum;
}

/** Is `whole` squared exactly Σ (n·x − Σx)² = n·(n·Σx² − (Σx)²) over the divisor? */
function isRoot(whole: number, values: Float64Array, sum: number, divisor: number): boolean {
	let squares = 0n;
	for (const value of values) squares += BigInt(value) ** 2n;
	const months = BigInt(values.length);
	return BigInt(whole) ** 2n * BigInt(divisor) === months * (months * squares - BigInt(sum) ** 2n);
}

/**
 * The same of the ratios to the months a year earlier [CLASS-2]: what rises and falls alike every
 * year is steady. The months stand in a row from `from` to `to`, the end exclusive, with the year
 * before them. Months without money a year earlier are left out; NaN with fewer than two left, or a
 * mean not above 0.
 */
export function seasonalVariationOf(
	values: Float64Array,
	from: number,
	to: number,
	deviation: Deviation = 'population',
): number {
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
	return Math.sqrt(squares / divisorOf(count, deviation)) / mean;
}
