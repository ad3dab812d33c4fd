import { DAYS_PER_WEEK, type DayNumber } from '../primitives/dayNumber';
import type { Hours } from '../primitives/units';
import { planWeek, type WeekPlan } from './planWeek';
import type { Contact, Roster, RosterManager } from './roster';
import type { WeekLoads } from './weekLoads';

/** What to do with a visit that does not fit into its week. */
export type Advice =
	/** Somebody of the same team who serves the region has the hours. */
	| { readonly kind: 'give'; readonly manager: number; readonly day: DayNumber }
	/** Its own account manager has them the week after. */
	| { readonly kind: 'later'; readonly day: DayNumber }
	/** He has time for a call this week. */
	| { readonly kind: 'call'; readonly day: DayNumber }
	| { readonly kind: 'none' };

export interface Advised {
	readonly contact: Contact;
	readonly advice: Advice;
}

/**
 * What to do with the visits that are left, the most urgent first [CAL-8]: give it to who has room and
 * serves the region, else wait a week, else call. Advice takes the hours it counts on, so that all of it
 * can be followed.
 */
export function advise(roster: Roster, week: WeekPlan, most: number): readonly Advised[] {
	const visits = week.left.filter(({ kind }) => kind === 'visit').slice(0, most);
	if (visits.length === 0) return [];
	const now = week.loads.copy();
	// Of the week after, only the days of those who are asked for count.
	const owners = new Set(visits.map(({ customer }) => customer.manager));
	const theirs = roster.customers.filter(({ manager }) => owners.has(manager));
	const next = planWeek({ ...roster, customers: theirs }, week.monday + DAYS_PER_WEEK).loads;
	const people = roster.managers.map((_, place) => place);
	return visits.map((contact): Advised => {
		const { customer } = contact;
		const own = customer.manager!;
		const candidates = people
			.filter((place) => place !== own && canServe(roster.managers, own, place, customer.region))
			.sort((a, b) => now.free(b) - now.free(a));
		for (const manager of candidates) {
			if (!hasRoom(now, manager, contact.hours)) break;
			const day = taken(now, manager, contact);
			if (day !== null) return { contact, advice: { kind: 'give', manager, day } };
		}
		const later = taken(next, own, contact);
		if (later !== null) return { contact, advice: { kind: 'later', day: later } };
		const call = { ...contact, kind: 'call', hours: customer.call.hours } as const;
		const day = taken(now, own, call);
		return { contact, advice: day === null ? { kind: 'none' } : { kind: 'call', day } };
	});
}

/** Somebody else of the team, without a region of his own or with the customer's. */
function canServe(
	managers: readonly RosterManager[],
	own: number,
	other: number,
	region: string,
): boolean {
	const { team, region: theirs } = managers[other]!;
	return team === managers[own]!.team && (theirs === '' || theirs === region);
}

const hasRoom = (loads: WeekLoads, manager: number, hours: Hours): boolean =>
	loads.free(manager) >= hours;

function taken(loads: WeekLoads, manager: number, contact: Contact): DayNumber | null {
	const day = loads.dayFor(manager, contact);
	if (day !== null) loads.add(manager, day, contact);
	return day;
}
