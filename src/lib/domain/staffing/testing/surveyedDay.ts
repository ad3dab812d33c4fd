import type { TimeAudit } from '../../policy/policy';

/** The day of C33: 215 of 480 minutes with customers. */
export const SURVEYED_DAY: TimeAudit = {
	paidMinutes: 480,
	meals: 60,
	travel: 90,
	paperwork: 45,
	meetings: 40,
	waiting: 20,
	collecting: 0,
	private: 10,
};
