/** Doubles up to here are exact whole numbers, and so are their sums and products. */
const EXACT = Number.MAX_SAFE_INTEGER;
/** Relative distance from a whole number within which a square root may be one, many roundings wide. */
const NEAR = 2 ** -48;

/**
 * Population deviation / mean of the money of `months` months, whole fen, of which those with a
 * sale stand in `values` from `from` to `to`, the end exclusive [CLASS-1]. NaN where the mean is
 * not above 0. In whole numbers it is √(n·Σx² − (Σx)²) / Σx: a plain fraction, such as 0.5, comes
 * out as exactly that, so that a limit decides as on paper. Months of 0 may stand there or not.
 */
export function variationOf(
	values: Float64Array,
	from: number,
	to: number,
	months: number,
): number {
	let sum = 0;
	let sold = 0;
	for (let place = from; place < to; place++) {
		sum += values[place]!;
		sold += Number(values[place] !== 0);
	}
	if (sum <= 0) return NaN;
	let squares = (months - sold) * sum * sum;
	for (let place = from; place < to; place++) {
		if (values[place] === 0) continue;
		const deviation = months * values[place]! - sum;
		squares += deviation * deviation;
	}
	const root = Math.sqrt(squares / months);
	if (squares <= EXACT) return root / sum;
	const whole = Math.round(root);
	const mayBeWhole = Math.abs(root - whole) <= root * NEAR;
	const isWhole = mayBeWhole && isRoot(whole, values.subarray(from, to), months, sum);
	return (isWhole ? whole : root) / sum;
}

/** Is `whole` squared exactly n·Σx² − (Σx)²? */
function isRoot(whole: number, values: Float64Array, months: number, sum: number): boolean {
	let squares = 0n;
	for (const value of values) squares += BigInt(value) ** 2n;
	return BigInt(whole) ** 2n === BigInt(months) * squares - BigInt(sum) ** 2n;
}

/** A month, and the one a year earlier, as places. */
export interface YearPair {
	/** NOWHERE where nobody bought in the month. */
	readonly now: number;
	readonly before: number;
}

/** Place of a month in which nobody bought. */
export const NOWHERE = -1;

/**
 * The same of the ratios to the months a year earlier [CLASS-2]: what rises and falls alike every
 * year is steady. Months without money a year earlier are left out; NaN with fewer than two left,
 * or a mean not above 0. Places count from `at`.
 */
export function seasonalVariationOf(
	values: Float64Array,
	at: number,
	pairs: readonly YearPair[],
): number {
	let count = 0;
	let sum = 0;
	for (const pair of pairs) {
		const ratio = ratioOf(values, at, pair);
		if (ratio === null) continue;
		count++;
		sum += ratio;
	}
	const mean = sum / count;
	if (count < 2 || mean <= 0) return NaN;
	let squares = 0;
	for (const pair of pairs) {
		const ratio = ratioOf(values, at, pair);
		if (ratio !== null) squares += (ratio - mean) ** 2;
	}
	return Math.sqrt(squares / count) / mean;
}

function ratioOf(values: Float64Array, at: number, { now, before }: YearPair): number | null {
	const earlier = values[at + before]!;
	if (earlier <= 0) return null;
	return now === NOWHERE ? 0 : values[at + now]! / earlier;
}
