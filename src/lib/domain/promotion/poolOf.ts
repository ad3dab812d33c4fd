import type { Promotion } from './promotion';
import type { Pool, PromotionPolicy } from '../policy/policy';
import { decimalOf, roundHalfUp, timesWhole } from '../primitives/decimal';
import type { Fen } from '../primitives/units';

export type SetAside = Pick<Promotion, 'pool' | 'newCustomers' | 'reserve' | 'distributable'>;

/** Customers that the pipeline lets expect, and those kept that share the rest. */
export interface Expected {
	readonly wins: number;
	readonly kept: number;
}

/**
 * Money so that winning one costs `winCost` times what one that is kept gets of the rest [POOL-13];
 * none where nobody is expected, or nobody kept to go by.
 */
function costOfWins(money: Fen, winCost: number, { wins, kept }: Expected): Fen {
	const weight = wins * winCost;
	return kept > 0 ? Math.round((money * weight) / (kept + weight)) : 0;
}

/**
 * A pool and what is set aside from it [POOL-1, POOL-2]. Every part is a whole number of fen;
 * the reserve gives way where rounding both parts up would take more than there is.
 */
export function poolOf(
	policy: Pick<PromotionPolicy, 'pool' | 'newCustomerShare' | 'reserveShare' | 'winCost'>,
	revenue: Fen,
	expected: Expected | null = null,
): SetAside {
	const pool = sizeOf(policy.pool, revenue);
	const part = (share: number): Fen => roundHalfUp(timesWhole(decimalOf(share), pool));
	if (expected !== null) {
		const reserve = part(policy.reserveShare);
		const newCustomers = costOfWins(pool - reserve, policy.winCost, expected);
		return { pool, newCustomers, reserve, distributable: pool - reserve - newCustomers };
	}
	const newCustomers = part(policy.newCustomerShare);
	const reserve = Math.min(part(policy.reserveShare), pool - newCustomers);
	return { pool, newCustomers, reserve, distributable: pool - newCustomers - reserve };
}

function sizeOf(pool: Pool, revenue: Fen): Fen {
	if ('fixedFen' in pool) return pool.fixedFen;
	return 'goalFen' in pool
		? roundHalfUp(timesWhole(decimalOf(pool.costRatio), pool.goalFen))
		: roundHalfUp(timesWhole(decimalOf(pool.rate), Math.max(0, revenue)));
}
