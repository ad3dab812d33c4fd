import type { ContactPlan, Roster, RosterCustomer } from './roster';
import { duesBetween } from './rhythm';
import type { DayNumber } from '../primitives/dayNumber';
import type { VisitKind } from '../register/words';

/** When a customer was seen last and is seen next; null: not known, or never. */
export interface CustomerDates {
	readonly last: DayNumber | null;
	readonly nextVisit: DayNumber | null;
	readonly nextCall: DayNumber | null;
	/** Should the visit have been before this week? */
	readonly overdue: boolean;
	/** Days between visits; null: none. */
	readonly interval: number | null;
}

const DAYS_PER_YEAR = 365;
/** Years to look ahead: who is seen less often has no next visit yet. */
const YEARS = 3;

export function customerDates(roster: Roster, customer: RosterCustomer): CustomerDates {
	const { perYear } = customer.visit.rhythm;
	return {
		last: roster.records.anchors.visit.get(customer.customer) ?? null,
		nextVisit: nextOf(roster, customer, 'visit'),
		nextCall: nextOf(roster, customer, 'call'),
		overdue: customer.visit.overdue !== null,
		interval: perYear > 0 ? DAYS_PER_YEAR / perYear : null,
	};
}

function nextOf(roster: Roster, customer: RosterCustomer, kind: VisitKind): DayNumber | null {
	const { overdue, rhythm }: ContactPlan = customer[kind];
	if (overdue !== null) return overdue;
	const from = roster.time.positionOf(roster.thisWeek);
	// The first one is enough: one interval ahead, and a little more for rounding.
	const span = rhythm.perYear > 0 ? Math.min(YEARS, 2 / rhythm.perYear) : 0;
	return duesBetween(roster.time, rhythm, from, from + span)[0] ?? null;
}
