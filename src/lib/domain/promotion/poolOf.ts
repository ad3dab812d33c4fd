import type { Promotion } from '../plan';
import type { PromotionPolicy } from '../policy/policy';
import { decimalOf, roundHalfUp, timesWhole } from '../primitives/decimal';
import type { Fen } from '../primitives/units';

/**
 * The pool and what is set aside from it [POOL-1, POOL-2]. Every part is a whole number of fen;
 * the reserve gives way where rounding both parts up would take more than there is.
 */
export function poolOf(
	policy: Pick<PromotionPolicy, 'pool' | 'newCustomerShare' | 'reserveShare'>,
	revenue: Fen,
): Pick<Promotion, 'pool' | 'newCustomers' | 'reserve' | 'distributable'> {
	const pool =
		'fixedFen' in policy.pool
			? policy.pool.fixedFen
			: roundHalfUp(timesWhole(decimalOf(policy.pool.rate), Math.max(0, revenue)));
	const part = (share: number): Fen => roundHalfUp(timesWhole(decimalOf(share), pool));
	const newCustomers = part(policy.newCustomerShare);
	const reserve = Math.min(part(policy.reserveShare), pool - newCustomers);
	return { pool, newCustomers, reserve, distributable: pool - newCustomers - reserve };
}
