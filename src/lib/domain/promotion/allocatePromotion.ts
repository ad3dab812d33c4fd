import type { Fen } from '../primitives/units';
import { everyClaim, sumOf, type Claims } from './claims';
import { claimsOf } from './claimsOf';
import type { SetAside } from './poolOf';
import { poolsOf } from './poolsOf';
import { potsOf } from './potsOf';
import type { Pot, Promotion } from './promotion';
import type { PromotionInput } from './promotionInput';
import { roundShares } from './roundShares';
import { settleBounds } from './settleBounds';

/**
 * Shares the pool out, to the fen [POOL-1 … POOL-10, POOL-13]. The parts always add up:
 * pool = new customers + reserve + Σ allocation + unallocated.
 */
export function allocatePromotion(input: PromotionInput): Promotion {
	const { claims, ...marks } = claimsOf(input);
	const pools = poolsOf(input, claims.customer);
	const asked = potsOf(input, pools, claims).map((pot) => {
		const everyone = everyClaim(pot.claims);
		return {
			...pot,
			floors: sumOf(pot.claims.floor, everyone),
			caps: sumOf(pot.claims.cap, everyone),
		};
	});
	const floorsOver = asked.reduce(
		(sum, { floors, distributable }) => sum + Math.max(0, floors - distributable),
		0,
	);
	const allocation = new Float64Array(input.measures.size);
	const pots = asked.map(({ claims: own, ...pot }): Pot => {
		// What is promised is more than there is: nobody gets any before it fits.
		const shares = floorsOver > 0 ? null : shareOut(own, pot.distributable, pot.caps);
		let allocated = 0;
		const { customer } = own;
		for (let claim = 0; shares !== null && claim < shares.length; claim++) {
			const share = shares[claim]!;
			allocation[customer[claim]!] = share;
			allocated += share;
		}
		return { ...pot, allocated, customers: own.base.length };
	});
	const sum = <Row>(rows: readonly Row[], of: (row: Row) => Fen): Fen =>
		rows.reduce((total, row) => total + of(row), 0);
	const set: SetAside = {
		pool: sum(pools, ({ pool }) => pool),
		newCustomers: sum(pools, ({ newCustomers }) => newCustomers),
		reserve: sum(pools, ({ reserve }) => reserve),
		distributable: sum(pools, ({ distributable }) => distributable),
	};
	return {
		...set,
		...marks,
		unallocated: set.distributable - sum(pots, ({ allocated }) => allocated),
		floorsOver,
		floors: sum(pots, ({ floors }) => floors),
		caps: sum(pots, ({ caps }) => caps),
		allocation,
		customers: claims.base.length,
		pots,
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
