import type { Capacity, TimeAudit } from '../../policy/policy';
import { appliedShare } from './auditedDay';

/** Does a visit take hours of travel in any region? */
export const travelInVisits = ({ travelHours }: Pick<Capacity, 'travelHours'>): boolean =>
	typeof travelHours === 'number'
		? travelHours > 0
		: Object.values(travelHours).some((each) => each > 0);

/** Would the audited selling share take travel off a second time? [AUDIT-3] */
export const wouldCountTravelTwice = (
	audit: TimeAudit,
	capacity: Pick<Capacity, 'travelHours'>,
): boolean => audit.travel > 0 && travelInVisits(capacity);

/** Does the policy have travel both in the visits and out of the time that sells? [AUDIT-3] */
export const countsTravelTwice = (
	audit: TimeAudit | null,
	capacity: Pick<Capacity, 'travelHours' | 'sellingShare'>,
): boolean =>
	audit !== null &&
	wouldCountTravelTwice(audit, capacity) &&
	capacity.sellingShare === appliedShare(audit);
