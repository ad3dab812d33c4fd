import type { Moment } from '$lib/domain/calendar/moments';
import type { WeekPlan } from '$lib/domain/calendar/planWeek';
import type { WorkTime } from '$lib/domain/calendar/workTime';
import {
	dayOfNumber,
	DAYS_PER_WEEK,
	firstOfMonth,
	mondayOf,
	type DayNumber,
} from '$lib/domain/primitives/dayNumber';
import { monthOfDay } from '$lib/domain/primitives/day';
import type { Month } from '$lib/domain/primitives/units';

/** A day of the month view. */
export interface MonthDay {
	readonly day: DayNumber;
	/** Of the month that is shown; else of the one before or after. */
	readonly inside: boolean;
	readonly open: boolean;
	readonly visits: number;
	readonly calls: number;
	readonly moments: readonly Moment[];
}

export interface MonthWeek {
	readonly monday: DayNumber;
	readonly days: readonly MonthDay[];
}

/** Mondays of the weeks that a month touches. */
export function weeksOf(month: Month): readonly DayNumber[] {
	const first = mondayOf(firstOfMonth(month));
	const end = firstOfMonth(month + 1);
	return Array.from(
		{ length: Math.ceil((end - first) / DAYS_PER_WEEK) },
		(_, week) => first + week * DAYS_PER_WEEK,
	);
}

/** A month of the month view, as it is asked for. */
export interface MonthAsked {
	readonly month: Month;
	readonly monday: DayNumber;
	/** Place in the roster; null: everybody. */
	readonly manager: number | null;
}

/** One week of the month view; without its plan yet, the days and what matters on them alone. */
export function monthWeek(
	time: WorkTime,
	{ month, monday, manager }: MonthAsked,
	week: WeekPlan | null,
	moments: readonly Moment[],
): MonthWeek {
	const counts = Array.from({ length: DAYS_PER_WEEK }, () => ({ visit: 0, call: 0 }));
	for (const contact of week?.placed ?? []) {
		if (contact.state === 'skipped') continue;
		if (manager === null || contact.manager === manager)
			counts[contact.day - monday]![contact.kind]++;
	}
	const open = time.openDaysOfWeek(monday);
	return {
		monday,
		days: counts.map(({ visit, call }, k) => {
			const day = monday + k;
			return {
				day,
				inside: monthOfDay(dayOfNumber(day)) === month,
				open: open.includes(day),
				visits: visit,
				calls: call,
				moments: moments.filter((moment) => moment.day === day),
			};
		}),
	};
}
