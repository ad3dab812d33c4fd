import type { Promotion } from '../plan';
import type { Fen } from '../primitives/units';
import { everyClaim, sumOf, type Claims } from './claims';
import { claimsOf } from './claimsOf';
import { poolOf } from './poolOf';
import type { PromotionInput } from './promotionInput';
import { roundShares } from './roundShares';
import { settleBounds } from './settleBounds';

/**
 * Shares the pool out, to the fen [POOL-1 … POOL-8]. The parts always add up:
 * pool = new customers + reserve + Σ allocation + unallocated.
 */
export function allocatePromotion(input: PromotionInput): Promotion {
	const { size } = input.measures;
	const set = poolOf(input.policy, input.measures.totals.revenue);
	const { claims, weight, cap, suspended } = claimsOf(input);
	const everyone = everyClaim(claims);
	const floors = sumOf(claims.floor, everyone);
	const caps = sumOf(claims.cap, everyone);
	const floorsOver = Math.max(0, floors - set.distributable);
	const shares =
		floorsOver > 0
			? new Float64Array(claims.base.length)
			: shareOut(claims, set.distributable, caps);
	const allocation = new Float64Array(size);
	let given = 0;
	for (let claim = 0; claim < shares.length; claim++) {
		allocation[claims.customer[claim]!] = shares[claim]!;
		given += shares[claim]!;
	}
	return {
		...set,
		unallocated: set.distributable - given,
		floorsOver,
		floors,
		caps,
		allocation,
		weight,
		cap,
		suspended,
		customers: claims.base.length,
	};
}

/** Fen by claim. Needs Σ floors ≤ distributable; what the caps do not take stays unallocated [POOL-6]. */
export function shareOut(claims: Claims, distributable: Fen, caps: Fen): Float64Array {
	if (distributable >= caps) return claims.cap;
	const shares = new Float64Array(claims.base.length);
	const settled = settleBounds(claims, distributable);
	for (const claim of settled.atFloor) shares[claim] = claims.floor[claim]!;
	for (const claim of settled.atCap) shares[claim] = claims.cap[claim]!;
	roundShares(claims, settled, shares);
	return shares;
}
