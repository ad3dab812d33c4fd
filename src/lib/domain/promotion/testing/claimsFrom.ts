import type { Claims } from '../claims';

/** A claim as a test writes it. */
export interface TestClaim {
	readonly base: number;
	/** Whole number ≥ 1, 1 by default. */
	readonly factor?: number;
	readonly floor?: number;
	readonly cap?: number;
}

/** Claims in the order of their names: customer 0 comes first in a tie. */
export function claimsFrom(claims: readonly TestClaim[], names?: readonly number[]): Claims {
	const factors = claims.map(({ factor = 1 }) => BigInt(factor));
	return {
		customers: Int32Array.from(claims.keys()),
		base: Float64Array.from(claims, ({ base }) => base),
		factor: Int32Array.from(claims.keys()),
		weight: Float64Array.from(claims, ({ base, factor = 1 }) => base * factor),
		floor: claims.some(({ floor = 0 }) => floor > 0)
			? Float64Array.from(claims, ({ floor = 0 }) => floor)
			: null,
		cap: Float64Array.from(claims, ({ cap = Number.MAX_SAFE_INTEGER / claims.length }) =>
			Math.floor(cap),
		),
		...{ factors, scale: 1 },
		rank: Int32Array.from(names ?? claims.keys()),
	};
}
