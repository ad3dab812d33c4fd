import type { Claims } from '../claims';

/** A claim as a test writes it. */
export interface TestClaim {
	readonly base: number;
	/** Whole number ≥ 1, 1 by default. */
	readonly factor?: number;
	readonly floor?: number;
	readonly cap?: number;
}

/** Claims in the order of their names: claim 0 comes first in a tie. */
export function claimsFrom(claims: readonly TestClaim[], names?: readonly number[]): Claims {
	const factors = claims.map(({ factor = 1 }) => BigInt(factor));
	return {
		customer: Int32Array.from(claims.keys()),
		base: Float64Array.from(claims, ({ base }) => base),
		factor: Int32Array.from(claims.keys()),
		weight: Float64Array.from(claims, ({ base, factor = 1 }) => base * factor),
		floor: Float64Array.from(claims, ({ floor = 0 }) => floor),
		cap: Float64Array.from(claims, ({ cap = Number.MAX_SAFE_INTEGER / claims.length }) =>
			Math.floor(cap),
		),
		factors,
		rank: Int32Array.from(names ?? claims.keys()),
	};
}
