import { DAYS_PER_WEEK, weekdayOf, type DayNumber } from '../primitives/dayNumber';
import type { Hours } from '../primitives/units';
import type { Contact, Roster } from './roster';

/** Hours that are as good as none: sums of quarters and sixths drift. */
const NEAR = 1e-9;

/** What each account manager has on each day of a week; days are added to while it is planned. */
export class WeekLoads {
	readonly #roster: Roster;
	readonly #open: readonly DayNumber[];
	/** By account manager and day of the week. */
	readonly #hours: Float64Array;
	readonly #visits: Uint16Array;
	readonly #regions = new Map<number, Set<string>>();

	constructor(roster: Roster, open: readonly DayNumber[]) {
		this.#roster = roster;
		this.#open = open;
		this.#hours = new Float64Array(roster.managers.length * DAYS_PER_WEEK);
		this.#visits = new Uint16Array(this.#hours.length);
	}

	/** Another one, to try things on. */
	copy(): WeekLoads {
		const copy = new WeekLoads(this.#roster, this.#open);
		copy.#hours.set(this.#hours);
		copy.#visits.set(this.#visits);
		for (const [at, regions] of this.#regions) copy.#regions.set(at, new Set(regions));
		return copy;
	}

	/** Hours of the week that are still free after the paper work, never below 0. */
	free(manager: number): Hours {
		const { capacity, admin, contacts } = this.weekOf(manager);
		return Math.max(0, capacity - admin - contacts);
	}

	weekOf(manager: number): { capacity: Hours; admin: Hours; contacts: Hours } {
		const { hoursPerDay, adminPerDay } = this.#roster.managers[manager]!;
		let contacts = 0;
		for (let day = 0; day < DAYS_PER_WEEK; day++) {
			contacts += this.#hours[manager * DAYS_PER_WEEK + day]!;
		}
		const days = this.#open.length;
		return { capacity: hoursPerDay * days, admin: adminPerDay * days, contacts };
	}

	/** Hours with customers on a day. */
	hoursOn(manager: number, day: DayNumber): Hours {
		return this.#hours[this.#at(manager, day)]!;
	}

	/** The open day that suits a contact best; null: it does not fit into this week. */
	dayFor(manager: number, { hours, due, kind, customer }: Contact): DayNumber | null {
		const { managers, dayHours, visitsPerDay, sameTownDay } = this.#roster;
		if (this.free(manager) + NEAR < hours) return null;
		const { hoursPerDay, adminPerDay } = managers[manager]!;
		const fair = hoursPerDay - adminPerDay + NEAR;
		const longest = dayHours - adminPerDay + NEAR;
		let best: DayNumber | null = null;
		let least = Infinity;
		for (const day of this.#open) {
			const at = this.#at(manager, day);
			const load = this.#hours[at]! + hours;
			if (load > longest) continue;
			if (kind === 'visit' && visitsPerDay !== null && this.#visits[at]! >= visitsPerDay) continue;
			const over = load > fair ? load - fair : 0;
			const elsewhere = sameTownDay && kind === 'visit' ? this.#elsewhere(at, customer.region) : 0;
			// A full day weighs more than another region, and that more than being early or late.
			const cost = (over * ELSEWHERE + elsewhere) * ELSEWHERE + Math.abs(day - due);
			if (cost < least) {
				least = cost;
				best = day;
			}
		}
		return best;
	}

	add(manager: number, day: DayNumber, { hours, kind, customer }: Contact): void {
		const at = this.#at(manager, day);
		this.#hours[at]! += hours;
		if (kind === 'call') return;
		this.#visits[at]!++;
		if (!this.#roster.sameTownDay) return;
		const regions = this.#regions.get(at);
		if (regions === undefined) this.#regions.set(at, new Set([customer.region]));
		else regions.add(customer.region);
	}

	/** 1 where the day already goes to other regions only. */
	#elsewhere(at: number, region: string): number {
		const regions = this.#regions.get(at);
		return regions === undefined || regions.has(region) ? 0 : 1;
	}

	#at(manager: number, day: DayNumber): number {
		return manager * DAYS_PER_WEEK + weekdayOf(day) - 1;
	}
}

/** Larger than any number of days between a due and a day of its week. */
const ELSEWHERE = 1000;
