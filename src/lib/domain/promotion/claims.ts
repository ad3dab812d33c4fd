import type { Code, Fen } from '../primitives/units';

/**
 * Who has a claim on the money, as columns: one element for each customer with a weight.
 * The exact weight is base × factor; `weight` is its nearest double.
 */
export interface Claims {
	readonly customer: Int32Array;
	/** Whole fen > 0. */
	readonly base: Float64Array;
	/** Place in `factors`. */
	readonly factor: Int32Array;
	readonly weight: Float64Array;
	/** Whole fen, floor ≤ cap. */
	readonly floor: Float64Array;
	readonly cap: Float64Array;
	/** Whole numbers > 0: the products of tier weight and multipliers, brought to one denominator. */
	readonly factors: readonly bigint[];
	/** Place in name order by customer code: the order of ties. */
	readonly rank: Int32Array;
}

/** The exact weight of a claim. */
export const exactWeight = ({ base, factor, factors }: Claims, claim: number): bigint =>
	BigInt(base[claim]!) * factors[factor[claim]!]!;

/** All claims, as places. */
export function everyClaim({ base }: Claims): Int32Array {
	const every = new Int32Array(base.length);
	for (let claim = 0; claim < every.length; claim++) every[claim] = claim;
	return every;
}

/** Some of the claims, as claims of their own. */
export function pickClaims(claims: Claims, which: Int32Array): Claims {
	const pick = <Column extends Int32Array | Float64Array>(column: Column): Column =>
		column.constructor === Int32Array
			? (Int32Array.from(which, (claim) => column[claim]!) as Column)
			: (Float64Array.from(which, (claim) => column[claim]!) as Column);
	return {
		...claims,
		customer: pick(claims.customer),
		base: pick(claims.base),
		factor: pick(claims.factor),
		weight: pick(claims.weight),
		floor: pick(claims.floor),
		cap: pick(claims.cap),
	};
}

/** Ties go by name. */
export const byName = ({ customer, rank }: Claims, a: number, b: number): number =>
	rank[customer[a]! as Code]! - rank[customer[b]! as Code]!;

/** Exact sum of the weights of some claims: bases are added as doubles, which whole fen below 2^53 allow. */
export function sumWeights(claims: Claims, which: Int32Array): bigint {
	const bases = new Float64Array(claims.factors.length);
	for (let i = 0; i < which.length; i++) {
		const claim = which[i]!;
		bases[claims.factor[claim]!]! += claims.base[claim]!;
	}
	return claims.factors.reduce((sum, factor, place) => sum + factor * BigInt(bases[place]!), 0n);
}

export function sumOf(column: Float64Array, which: Int32Array): Fen {
	let sum = 0;
	for (let i = 0; i < which.length; i++) sum += column[which[i]!]!;
	return sum;
}
