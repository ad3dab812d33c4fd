import { DAYS_PER_WEEK, type DayNumber } from '../primitives/dayNumber';
import type { VisitKind } from '../register/words';
import { duesBetween } from './rhythm';
import type { Contact, PlacedContact, Roster, RosterCustomer } from './roster';
import type { VisitRecord } from './visitRecords';
import type { WorkYear } from './workTime';

/** What falls into a week. */
export interface WeekContacts {
	/** Recorded on a day of this week, with who goes. */
	readonly recorded: readonly PlacedContact[];
	/** Asked for by the standard, overdue, or planned for a week that is over. */
	readonly due: readonly Contact[];
}

/** Visits and calls of a week [CAL-3, CAL-4]; of a week that is over, what was recorded alone. */
export function contactsOf(roster: Roster, monday: DayNumber): WeekContacts {
	const { customers, byCode, managers, records, thisWeek, time } = roster;
	const places = new Map(managers.map(({ name }, place) => [name, place] as const).reverse());
	const recorded = (records.byWeek.get(monday) ?? []).flatMap((record): PlacedContact[] => {
		const customer = byCode.get(record.customer);
		const manager = places.get(record.manager) ?? customer?.manager ?? null;
		if (customer === undefined || manager === null) return [];
		return [{ ...contactFrom(record, customer, false), day: record.day, manager }];
	});
	const due: Contact[] = [];
	if (monday < thisWeek) return { recorded, due };
	if (monday === thisWeek) {
		for (const record of records.stale) {
			const customer = byCode.get(record.customer);
			if (customer !== undefined) due.push(contactFrom(record, customer, true));
		}
	}
	const from = time.positionOf(monday);
	const to = time.positionOf(monday + DAYS_PER_WEEK);
	for (const customer of customers) {
		addDues(roster, customer, 'visit', { monday, from, to }, due);
		addDues(roster, customer, 'call', { monday, from, to }, due);
	}
	return { recorded, due };
}

interface Span {
	readonly monday: DayNumber;
	readonly from: WorkYear;
	readonly to: WorkYear;
}

/** What the standard asks for, but for what the planner has put on a day. */
function addDues(
	{ time, thisWeek, records }: Roster,
	customer: RosterCustomer,
	kind: VisitKind,
	{ monday, from, to }: Span,
	due: Contact[],
): void {
	const { rhythm, hours, overdue } = customer[kind];
	const planned = records.planned[kind].get(customer.customer);
	const add = (day: DayNumber, late: boolean): void => {
		if (planned !== undefined && isPlanned(planned, day, rhythm.perYear)) return;
		due.push({ customer, kind, due: day, hours, state: 'due', overdue: late, row: null });
	};
	if (overdue !== null && monday === thisWeek) add(overdue, true);
	for (const day of duesBetween(time, rhythm, from, to)) add(day, false);
}

const contactFrom = (
	{ kind, due, state, row }: VisitRecord,
	customer: RosterCustomer,
	overdue: boolean,
): Contact => ({ customer, kind, due, hours: customer[kind].hours, state, overdue, row });

const DAYS_PER_YEAR = 365;
const QUARTER = 1 / 4;

/** A planned contact stands for every due within a quarter of the interval: dues move with the standard. */
const isPlanned = (dues: readonly DayNumber[], day: DayNumber, perYear: number): boolean =>
	dues.some((due) => Math.abs(due - day) <= (DAYS_PER_YEAR / perYear) * QUARTER);
