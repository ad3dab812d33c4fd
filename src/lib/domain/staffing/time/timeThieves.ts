import type { Capacity, TimeAudit } from '../../policy/policy';
import type { Hours, Ratio } from '../../primitives/units';
import { auditedDay, TIME_THIEVES, type TimeThief } from './auditedDay';

/** What one thief of time takes. */
export interface StolenTime {
	readonly thief: TimeThief;
	readonly minutes: number;
	/** Of the paid day. */
	readonly share: Ratio;
	/** Of this and all larger ones, in what is not selling. */
	readonly cumulative: Ratio;
	/** Of one account manager a year. */
	readonly hours: Hours;
	/** People fewer if all of it were sold; null where no time at all is left to sell. */
	readonly people: number | null;
}

/**
 * The thieves of time, largest first, ties in the order of the questions [AUDIT-2]. `fte` is what the
 * work takes at the selling share of the policy: people needed go with 1 / share of the time sold.
 */
export function timeThieves(
	audit: TimeAudit,
	capacity: Pick<Capacity, 'workingDays' | 'hoursPerDay' | 'sellingShare'>,
	fte: number,
): readonly StolenTime[] {
	const sold = auditedDay(audit).share;
	const lost = 1 - sold;
	const need = (share: Ratio): number => (fte * capacity.sellingShare) / share;
	const largest = [...TIME_THIEVES].sort((a, b) => audit[b] - audit[a]);
	let sum = 0;
	return largest.map((thief) => {
		const share = audit[thief] / audit.paidMinutes;
		sum += share;
		return {
			thief,
			minutes: audit[thief],
			share,
			cumulative: lost > 0 ? sum / lost : 0,
			hours: share * capacity.workingDays * capacity.hoursPerDay,
			people: sold > 0 ? need(sold) - need(sold + share) : null,
		};
	});
}
