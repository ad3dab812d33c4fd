import type { Code, Fen } from '../primitives/units';

/**
 * Who has a claim on the money: columns by customer code, and who of them shares. The exact weight
 * is base × factor over `scale`; `weight` is as near to it as doubles are.
 */
export interface Claims {
	/** Those who share, each with a weight. */
	readonly customers: Int32Array;
	/** Whole fen, > 0 for those who share. */
	readonly base: Float64Array;
	/** Place in `factors`. */
	readonly factor: Int32Array;
	readonly weight: Float64Array;
	/** Whole fen, floor ≤ cap; null: nobody has a floor above 0. */
	readonly floor: Float64Array | null;
	readonly cap: Float64Array;
	/** Whole numbers > 0: the products of tier weight and multipliers, brought to one denominator. */
	readonly factors: readonly bigint[];
	/** That denominator. */
	readonly scale: number;
	/** Place in name order: the order of ties. */
	readonly rank: Int32Array;
}

/** The exact weight of a customer, times `scale`. */
export const exactWeight = ({ base, factor, factors }: Claims, customer: Code): bigint =>
	BigInt(base[customer]!) * factors[factor[customer]!]!;

/** Fen for a weight of 1, where so much money is for so much weight. */
export const rateOf = ({ scale }: Claims, money: bigint, weight: bigint): number =>
	(Number(money) / Number(weight)) * scale;

/** Ties go by name. */
export const byName = ({ rank }: Claims, a: Code, b: Code): number => rank[a]! - rank[b]!;

/** Exact sum of such weights of some customers: bases are added as doubles, which whole fen below 2^53 allow. */
export function sumWeights({ base, factor, factors }: Claims, customers: Int32Array): bigint {
	const bases = new Float64Array(factors.length);
	for (let i = 0; i < customers.length; i++) {
		const customer = customers[i]!;
		bases[factor[customer]!]! += base[customer]!;
	}
	return factors.reduce((sum, each, place) => sum + each * BigInt(bases[place]!), 0n);
}

/** Sum of a column over some customers; 0 without the column. */
export function sumOf(column: Float64Array | null, customers: Int32Array): Fen {
	let sum = 0;
	if (column === null) return sum;
	for (let i = 0; i < customers.length; i++) sum += column[customers[i]!]!;
	return sum;
}
