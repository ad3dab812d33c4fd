import type { DayNumber } from '../primitives/dayNumber';
import type { Hours } from '../primitives/units';
import type { ContactPlan } from './roster';
import type { WorkTime } from './workTime';

/** What a contact's place in time hangs on. */
export interface Spread {
	readonly time: WorkTime;
	/** Monday. */
	readonly thisWeek: DayNumber;
	/** Part of the interval that goes before the first contact, where none is recorded: 0 … 1. */
	readonly phase: number;
}

/**
 * When a customer's contacts of a kind fall due [CAL-1, CAL-4]. Never recorded: by the
 * customer's phase. Recorded: an interval after the last one; where
 * that was before this week, the contact is overdue, belongs to this week, and the next follows from it.
 */
export function contactPlanOf(
	{ time, thisWeek, phase }: Spread,
	perYear: number,
	hours: Hours,
	anchor: DayNumber | undefined,
): ContactPlan {
	if (perYear <= 0) return { rhythm: { perYear: 0, start: 0 }, hours, overdue: null };
	const interval = 1 / perYear;
	if (anchor === undefined) {
		return { rhythm: { perYear, start: phase * interval }, hours, overdue: null };
	}
	const next = time.positionOf(anchor) + interval;
	const now = time.positionOf(thisWeek);
	if (next >= now) return { rhythm: { perYear, start: next }, hours, overdue: null };
	return { rhythm: { perYear, start: now + interval }, hours, overdue: time.dayAt(next) };
}
