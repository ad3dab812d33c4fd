import type { Promotion } from './promotion';
import type { Pool, PromotionPolicy } from '../policy/policy';
import { decimalOf, roundHalfUp, timesWhole } from '../primitives/decimal';
import type { Fen } from '../primitives/units';

export type SetAside = Pick<Promotion, 'pool' | 'newCustomers' | 'reserve' | 'distributable'>;

/**
 * A pool and what is set aside from it [POOL-1, POOL-2]. Every part is a whole number of fen;
 * the reserve gives way where rounding both parts up would take more than there is.
 */
export function poolOf(
	policy: Pick<PromotionPolicy, 'pool' | 'newCustomerShare' | 'reserveShare'>,
	revenue: Fen,
): SetAside {
	const pool = sizeOf(policy.pool, revenue);
	const part = (share: number): Fen => roundHalfUp(timesWhole(decimalOf(share), pool));
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
