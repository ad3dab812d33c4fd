import { dayOf, monthOf } from '$lib/domain/primitives/day';
import type { Day } from '$lib/domain/primitives/units';

/** The day on the planner's own clock, whatever it is in Greenwich. */
export const dayOn = (now: Date): Day =>
	dayOf(monthOf(now.getFullYear(), now.getMonth() + 1), now.getDate());
