import { breathe } from '$lib/application/inSlices';
import { planWeek, type WeekPlan } from '$lib/domain/calendar/planWeek';
import type { Roster } from '$lib/domain/calendar/roster';
import type { DayNumber } from '$lib/domain/primitives/dayNumber';

/** Customers whose week is planned before the eye can blink. */
const AT_ONCE = 5000;

/** Are there so many customers that work on all of them is to be cut into tasks? */
export const isLarge = (customers: number): boolean => customers > AT_ONCE;

/** The weeks of one roster, each planned once, when somebody looks at it. */
export class WeekPlans {
	readonly #roster: Roster;
	readonly #plans = new Map<DayNumber, WeekPlan>();
	#last: Promise<unknown> = Promise.resolve();

	constructor(roster: Roster) {
		this.#roster = roster;
	}

	of(monday: DayNumber): WeekPlan {
		let plan = this.#plans.get(monday);
		if (plan === undefined) {
			plan = planWeek(this.#roster, monday);
			this.#plans.set(monday, plan);
		}
		return plan;
	}

	/** At once where it is known or little work; else in a task of its own, one week after another. */
	soon(monday: DayNumber): WeekPlan | Promise<WeekPlan> {
		if (this.#plans.has(monday) || !isLarge(this.#roster.customers.length)) return this.of(monday);
		const next = this.#last.then(breathe).then(() => this.of(monday));
		this.#last = next;
		return next;
	}
}
