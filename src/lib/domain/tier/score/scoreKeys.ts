import { decimalOf, floorDivide } from '../../primitives/decimal';
import type { ScoreMeasure, ScoreWeights } from '../../policy/policy';
import type { MidRanks } from './percentiles';

/** One measure of a score: its weight as a whole number, and everybody's mid-rank. */
export interface ScoreTerm extends MidRanks {
	readonly measure: ScoreMeasure;
	readonly weight: bigint;
}

/** Below every score: nothing that is weighed is known. */
const NO_SCORE = -1;

/**
 * Whole numbers that stand in the order of the scores and are equal where the scores are, by place
 * in `members` [SCORE-1]. A score is Σ w·percentile / Σ w over what is known: all of them are
 * brought to one denominator, so nothing is rounded and no noise parts equal customers.
 */
export function scoreKeys(terms: readonly ScoreTerm[], members: Int32Array): Float64Array {
	const heads = leastMultiple(
		terms.filter(({ known }) => known > 0).map(({ known }) => BigInt(known)),
	);
	const weightOf = weightsOfKnown(terms, members);
	const weights = leastMultiple([...new Set(weightOf)].filter((weight) => weight > 0n));
	const factors = terms.map(({ known, weight }) =>
		known === 0 ? 0n : weight * (heads / BigInt(known)),
	);
	const most = 2n * heads * weights;
	return most <= BigInt(Number.MAX_SAFE_INTEGER)
		? smallKeys(terms, members, weightOf, factors, weights)
		: denseKeys(terms, members, weightOf, factors, weights);
}

/** Weights in smallest whole numbers: 0.5 and 0.25 are 2 and 1. */
export function wholeWeights(weights: ScoreWeights): ReadonlyMap<ScoreMeasure, bigint> {
	const known = (Object.entries(weights) as [ScoreMeasure, number][])
		.filter(([, weight]) => weight > 0)
		.map(([measure, weight]) => [measure, decimalOf(weight)] as const);
	const common = leastMultiple(known.map(([, { denominator }]) => denominator));
	const whole = known.map(
		([measure, { numerator, denominator }]) =>
			[measure, numerator * floorDivide(common, denominator)] as const,
	);
	const shared = whole.reduce((divisor, [, weight]) => commonDivisor(divisor, weight), 0n);
	return new Map(whole.map(([measure, weight]) => [measure, weight / shared]));
}

/** By place: Σ of the weights of what is known of the customer. */
function weightsOfKnown(terms: readonly ScoreTerm[], members: Int32Array): readonly bigint[] {
	// One sum for each pattern of known measures, not for each customer.
	const sums = new Map<number, bigint>();
	return Array.from(members, (customer) => {
		let pattern = 0;
		terms.forEach(({ halves }, k) => {
			if (!Number.isNaN(halves[customer]!)) pattern |= 1 << k;
		});
		const found = sums.get(pattern);
		if (found !== undefined) return found;
		const sum = terms.reduce((all, { weight }, k) => ((pattern >> k) & 1 ? all + weight : all), 0n);
		sums.set(pattern, sum);
		return sum;
	});
}

function smallKeys(
	terms: readonly ScoreTerm[],
	members: Int32Array,
	weightOf: readonly bigint[],
	factors: readonly bigint[],
	weights: bigint,
): Float64Array {
	const small = factors.map(Number);
	return Float64Array.from(members, (customer, place) => {
		if (weightOf[place] === 0n) return NO_SCORE;
		let sum = 0;
		terms.forEach(({ halves }, k) => {
			const half = halves[customer]!;
			if (!Number.isNaN(half)) sum += half * small[k]!;
		});
		return sum * Number(weights / weightOf[place]!);
	});
}

/** Too large for doubles: the order of the exact keys is kept as their place among each other. */
function denseKeys(
	terms: readonly ScoreTerm[],
	members: Int32Array,
	weightOf: readonly bigint[],
	factors: readonly bigint[],
	weights: bigint,
): Float64Array {
	const exact = Array.from(members, (customer, place) => {
		if (weightOf[place] === 0n) return BigInt(NO_SCORE);
		let sum = 0n;
		terms.forEach(({ halves }, k) => {
			const half = halves[customer]!;
			if (!Number.isNaN(half)) sum += BigInt(half) * factors[k]!;
		});
		return sum * (weights / weightOf[place]!);
	});
	const places = new Map(
		[...new Set(exact)].sort((a, b) => (a < b ? -1 : 1)).map((key, place) => [key, place] as const),
	);
	return Float64Array.from(exact, (key) => places.get(key)!);
}

const commonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : commonDivisor(b, a % b));

const leastMultiple = (all: readonly bigint[]): bigint =>
	all.reduce((multiple, each) => (multiple / commonDivisor(multiple, each)) * each, 1n);
