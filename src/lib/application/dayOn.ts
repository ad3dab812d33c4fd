import { dayOf, monthOf } from '../domain/primitives/day';
import type { Day } from '../domain/primitives/units';
import type { Time } from './ports';

/** The day on the planner's own calendar, whatever it is in Greenwich. */
export function dayOn(time: Time): Day {
	const date = new Date(time);
	return dayOf(monthOf(date.getFullYear(), date.getMonth() + 1), date.getDate());
}
