import type { DayNumber } from '$lib/domain/primitives/dayNumber';
import { DAYS_PER_WEEK, weekdayOf } from '$lib/domain/primitives/dayNumber';
import type { WeekPlan } from '$lib/domain/calendar/planWeek';
import type { PlacedContact, Roster, RosterManager } from '$lib/domain/calendar/roster';
import type { Hours } from '$lib/domain/primitives/units';

/** One account manager on one day. */
export interface DayCell {
	readonly day: DayNumber;
	readonly visits: readonly PlacedContact[];
	readonly calls: readonly PlacedContact[];
	/** Hours with customers, of those there are on a day. */
	readonly hours: Hours;
}

/** One account manager's week. */
export interface ManagerRow {
	readonly place: number;
	readonly manager: RosterManager;
	readonly cells: readonly DayCell[];
	readonly capacity: Hours;
	readonly admin: Hours;
	readonly contacts: Hours;
	/** Visits that do not fit, and their hours. */
	readonly short: number;
	readonly shortHours: Hours;
}

/** Days of the week that are shown: Monday to Friday, others where somebody goes. */
export function shownDays({ time }: Roster, week: WeekPlan): readonly DayNumber[] {
	const usual = new Set(time.openDaysOfWeek(week.monday));
	const used = new Set(week.placed.map(({ day }) => day));
	return Array.from({ length: DAYS_PER_WEEK }, (_, k) => week.monday + k).filter(
		(day) => weekdayOf(day) < SATURDAY || usual.has(day) || used.has(day),
	);
}
const SATURDAY = 6;

/** Every account manager's days, in the roster's order. */
export function managerRows(
	roster: Roster,
	week: WeekPlan,
	days: readonly DayNumber[],
): readonly ManagerRow[] {
	const lists = roster.managers.map(() => new Map<DayNumber, PlacedContact[]>());
	for (const contact of week.placed) {
		const list = lists[contact.manager]!.get(contact.day);
		if (list === undefined) lists[contact.manager]!.set(contact.day, [contact]);
		else list.push(contact);
	}
	const short = roster.managers.map(() => ({ count: 0, hours: 0 }));
	for (const { kind, customer, hours } of week.left) {
		const sum = customer.manager === null ? undefined : short[customer.manager];
		if (kind === 'call' || sum === undefined) continue;
		sum.count++;
		sum.hours += hours;
	}
	return roster.managers.map((manager, place) => ({
		...{ place, manager, ...week.managers[place]! },
		...{ short: short[place]!.count, shortHours: short[place]!.hours },
		cells: days.map((day) => {
			const all = lists[place]!.get(day) ?? [];
			return {
				day,
				visits: all.filter(({ kind }) => kind === 'visit'),
				calls: all.filter(({ kind }) => kind === 'call'),
				hours: week.loads.hoursOn(place, day),
			};
		}),
	}));
}

/** What the lead tells of a week. */
export interface WeekSums {
	readonly visits: number;
	readonly placed: number;
	readonly calls: number;
	readonly leftVisits: number;
	readonly leftCalls: number;
	readonly nobodys: number;
	readonly done: number;
	readonly skipped: number;
	readonly capacity: Hours;
	readonly hours: Hours;
	readonly people: number;
	/** Whose visits do not fit, those with most of them first. */
	readonly full: readonly string[];
}

export function weekSums(roster: Roster, week: WeekPlan, rows: readonly ManagerRow[]): WeekSums {
	const stand = week.placed.filter(({ state }) => state !== 'skipped');
	const count = (list: readonly { kind: string }[], kind: string): number =>
		list.filter((each) => each.kind === kind).length;
	const sum = (read: (row: ManagerRow) => number): number =>
		rows.reduce((total, row) => total + read(row), 0);
	const placed = count(stand, 'visit');
	const leftVisits = count(week.left, 'visit');
	const leftCalls = count(week.left, 'call');
	const nobodys = count(week.nobodys, 'visit');
	return {
		...{ placed, leftVisits, leftCalls, nobodys },
		visits: placed + leftVisits + nobodys,
		calls: count(stand, 'call') + leftCalls + count(week.nobodys, 'call'),
		done: week.placed.filter(({ state }) => state === 'done').length,
		skipped: week.placed.length - stand.length,
		capacity: sum(({ capacity }) => capacity),
		hours: sum(({ contacts, admin }) => contacts + admin),
		people: roster.managers.length,
		full: rows
			.filter(({ short }) => short > 0)
			.toSorted((a, b) => b.short - a.short)
			.map(({ manager }) => manager.name),
	};
}
