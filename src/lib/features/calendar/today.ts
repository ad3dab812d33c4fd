import { dayOf, monthOf } from '$lib/domain/primitives/day';
import { numberOfDay, type DayNumber } from '$lib/domain/primitives/dayNumber';

/** The day on the planner's own clock. */
export const dayNumberOn = (now: Date): DayNumber =>
	numberOfDay(dayOf(monthOf(now.getFullYear(), now.getMonth() + 1), now.getDate()));
