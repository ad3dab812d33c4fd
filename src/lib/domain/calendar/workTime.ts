import type { CalendarPolicy } from '../policy/calendarPolicy';
import {
	DAYS_PER_WEEK,
	firstOfYear,
	weekdayOf,
	yearOfNumber,
	type DayNumber,
} from '../primitives/dayNumber';
import { firstAtLeast } from '../primitives/firstAtLeast';
import { daysOff } from './festivals';

/** Years of work, and parts of them: 2026.5 lies behind half of the open days of 2026. */
export type WorkYear = number & { readonly unit?: 'workYear' };

/** Smaller than any part of a day, larger than any rounding. */
const NEAR = 1e-9;

/** Time counted in the days on which visits are made: weekends and festivals have no length [CAL-1]. */
export class WorkTime {
	readonly #policy: Pick<CalendarPolicy, 'workdays' | 'festivals'>;
	readonly #years = new Map<number, readonly DayNumber[]>();

	constructor(policy: Pick<CalendarPolicy, 'workdays' | 'festivals'>) {
		this.#policy = policy;
	}

	/** Open days of a civil year, in order. */
	openDays(year: number): readonly DayNumber[] {
		let days = this.#years.get(year);
		if (days === undefined) {
			days = openDaysOf(this.#policy, year);
			this.#years.set(year, days);
		}
		return days;
	}

	/** Open days of the week that begins on a Monday; they may lie in two years. */
	openDaysOfWeek(monday: DayNumber): readonly DayNumber[] {
		const sunday = monday + DAYS_PER_WEEK - 1;
		const years = new Set([yearOfNumber(monday), yearOfNumber(sunday)]);
		return [...years].flatMap((year) =>
			this.openDays(year).filter((day) => day >= monday && day <= sunday),
		);
	}

	/** The first open day from a day on; the day itself where a year has none. */
	openFrom(day: DayNumber): DayNumber {
		const year = yearOfNumber(day);
		const days = [...this.openDays(year), ...this.openDays(year + 1)];
		return days.find((each) => each >= day) ?? day;
	}

	/** Where a day begins. */
	positionOf(day: DayNumber): WorkYear {
		const year = yearOfNumber(day);
		const days = this.openDays(year);
		return days.length === 0 ? year : year + firstAtLeast(days, day) / days.length;
	}

	/** The open day at a place; null in a year without any. */
	dayAt(position: WorkYear): DayNumber | null {
		const year = Math.floor(position + NEAR);
		const days = this.openDays(year);
		const place = Math.floor((position - year) * days.length + NEAR);
		return days[Math.min(place, days.length - 1)] ?? null;
	}
}

function openDaysOf(
	{ workdays, festivals }: Pick<CalendarPolicy, 'workdays' | 'festivals'>,
	year: number,
): readonly DayNumber[] {
	const off = daysOff(festivals, year);
	const days: DayNumber[] = [];
	for (let day = firstOfYear(year); day < firstOfYear(year + 1); day++) {
		if (workdays.includes(weekdayOf(day)) && !off.has(day)) days.push(day);
	}
	return days;
}
