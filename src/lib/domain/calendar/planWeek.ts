import type { DayNumber } from '../primitives/dayNumber';
import type { Hours } from '../primitives/units';
import { byUrgency } from './byUrgency';
import { contactsOf } from './contactsOf';
import type { Contact, PlacedContact, Roster } from './roster';
import { WeekLoads } from './weekLoads';

/** What an account manager has of a week. */
export interface ManagerWeek {
	/** Hours on the open days, and what of them paper work, visits and calls take. */
	readonly capacity: Hours;
	readonly admin: Hours;
	readonly contacts: Hours;
}

/** A week: who goes where on which day, and what does not fit. */
export interface WeekPlan {
	readonly monday: DayNumber;
	/** Days on which visits are made. */
	readonly open: readonly DayNumber[];
	/** By account manager, then by day; visits before calls. */
	readonly placed: readonly PlacedContact[];
	/** By place in the roster's managers. */
	readonly managers: readonly ManagerWeek[];
	/** Visits and calls that do not fit into the week of whose they are, most urgent first. */
	readonly left: readonly Contact[];
	/** Visits and calls of customers whom nobody serves. */
	readonly nobodys: readonly Contact[];
	readonly loads: WeekLoads;
}

/**
 * One week of everybody [CAL-5]: what is recorded stands where it was put; then visits, and after
 * them calls, the urgent ones first (overdue, or a customer at risk), then the better tier, then the
 * earlier due, each on the day that suits, as long as the hours of the week last.
 */
export function planWeek(roster: Roster, monday: DayNumber): WeekPlan {
	const open = roster.time.openDaysOfWeek(monday);
	const loads = new WeekLoads(roster, open);
	const { recorded, due } = contactsOf(roster, monday);
	const placed: PlacedContact[] = [...recorded];
	for (const contact of recorded) {
		if (contact.state !== 'skipped') loads.add(contact.manager, contact.day, contact);
	}
	const left: Contact[] = [];
	const nobodys: Contact[] = [];
	for (const contact of byUrgency(due, monday)) {
		const { manager } = contact.customer;
		if (manager === null) {
			nobodys.push(contact);
			continue;
		}
		const day = loads.dayFor(manager, contact);
		if (day === null) left.push(contact);
		else {
			loads.add(manager, day, contact);
			placed.push({ ...contact, day, manager });
		}
	}
	const managers = roster.managers.map((_, place) => loads.weekOf(place));
	return { monday, open, placed: placed.sort(byPlace), managers, left, nobodys, loads };
}

const byPlace = (a: PlacedContact, b: PlacedContact): number =>
	a.manager - b.manager ||
	a.day - b.day ||
	Number(a.kind === 'call') - Number(b.kind === 'call') ||
	a.customer.rank - b.customer.rank;
