import { countsTravelTwice } from '../../staffing/time/countsTravelTwice';
import { fires, QUIET, type Guard } from '../guard';

/**
 * Travel counts once: in the hours of a visit, or in the time that is not sold [GUARD-14]. It counts
 * twice where visits have travel hours and the selling share is the surveyed one, which travel made
 * smaller. Figure: the longest travel hours of a visit.
 */
export const travelCountedTwice: Guard = {
	id: 'travel-counted-twice',
	severity: 'severe',
	judge: ({ policy: { timeAudit, capacity } }) => {
		if (!countsTravelTwice(timeAudit, capacity)) return QUIET;
		const { travelHours } = capacity;
		const figure =
			typeof travelHours === 'number' ? travelHours : Math.max(...Object.values(travelHours));
		return fires({ unit: 'hours', customers: [], figures: [], figure, limit: 0 });
	},
};
