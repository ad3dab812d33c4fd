import { numberOfDay } from '../primitives/dayNumber';
import type { Day } from '../primitives/units';
import { numberIn } from '../register/entries';
import type { Entry } from '../register/register';

/** Where a complaint stands: being worked on, settled, asked again, or asked too late. */
export type ComplaintState = 'open' | 'solved' | 'overdue' | 'followed';

export interface Complaint {
	readonly state: ComplaintState;
	/** Days it has waited: for a settlement, for the question after it, or took until that; null: no day is known. */
	readonly days: number | null;
}

/**
 * A complaint on a day [COMPLAINT-1]: open until it is settled; then somebody is to ask again within
 * `followUpDays` (K76: within a week), and from the day after that it is overdue until somebody has.
 */
export function complaintState(entry: Entry, today: Day, followUpDays: number): Complaint {
	const [raised, solved, followed] = (['day', 'solvedOn', 'followedUpOn'] as const).map(
		(column) => {
			const day = numberIn<'complaints'>(entry, column);
			return day === null ? null : numberOfDay(day);
		},
	) as [number | null, number | null, number | null];
	const now = numberOfDay(today);
	if (followed !== null) {
		return { state: 'followed', days: solved === null ? null : Math.max(0, followed - solved) };
	}
	if (solved === null) return { state: 'open', days: since(raised, now) };
	const waited = since(solved, now);
	return { state: (waited ?? 0) > followUpDays ? 'overdue' : 'solved', days: waited };
}

const since = (day: number | null, now: number): number | null =>
	day === null ? null : Math.max(0, now - day);
