import type { Fen } from '../primitives/units';
import { sumOf, type Claims } from './claims';
import { claimsOf, type Claimed } from './claimsOf';
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
export function allocatePromotion(
	input: PromotionInput,
	{ claims, weight, cap, suspension }: Claimed = claimsOf(input),
): Promotion {
	const pools = poolsOf(input, claims.customers);
	const asked = potsOf(input, pools, claims).map(({ claims: own, ...pot }) => ({
		...{ ...pot, claims: own },
		floors: sumOf(own.floor, own.customers),
		caps: sumOf(own.cap, own.customers),
	}));
	const floorsOver = asked.reduce(
		(sum, { floors, distributable }) => sum + Math.max(0, floors - distributable),
		0,
	);
	const allocation = new Float64Array(input.measures.size);
	const pots = asked.map(({ claims: own, ...pot }): Pot => {
		// What is promised is more than there is: nobody gets any before it fits.
		const { customers } = own;
		if (floorsOver === 0) shareOut(own, pot.distributable, pot.caps, allocation);
		return { ...pot, allocated: sumOf(allocation, customers), customers: customers.length };
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
		...{ weight, cap, ...suspension.result },
		unallocated: set.distributable - sum(pots, ({ allocated }) => allocated),
		floorsOver,
		floors: sum(pots, ({ floors }) => floors),
		caps: sum(pots, ({ caps }) => caps),
		allocation,
		customers: claims.customers.length,
		pots,
	};
}

/**
 * Writes what those who share get, in fen, `into` a column by customer code. Needs Σ floors ≤
 * distributable; what the caps do not take stays unallocated [POOL-6].
 */
export function shareOut(claims: Claims, distributable: Fen, caps: Fen, into: Float64Array): void {
	const give = (column: Float64Array | null, customers: Int32Array): void => {
		if (column !== null) for (const customer of customers) into[customer] = column[customer]!;
	};
	if (distributable >= caps) {
		give(claims.cap, claims.customers);
		return;
	}
	const settled = settleBounds(claims, distributable);
	give(claims.floor, settled.atFloor);
	give(claims.cap, settled.atCap);
	roundShares(claims, settled, into);
}
