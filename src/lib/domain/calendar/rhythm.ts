import type { DayNumber } from '../primitives/dayNumber';
import type { WorkTime, WorkYear } from './workTime';

/** Contacts of one kind with one customer: `start` + k / `perYear`, k = 0, 1, 2 … */
export interface Rhythm {
	/** Contacts a year; 0: none ever. */
	readonly perYear: number;
	readonly start: WorkYear;
}

/** Smaller than any part of a day, larger than any rounding. */
const NEAR = 1e-9;

/**
 * Days on which a contact falls due from one place in time to another, the second not included
 * [CAL-1]: with a whole number a year exactly so many a year, evenly apart in open days.
 */
export function duesBetween(
	time: WorkTime,
	{ perYear, start }: Rhythm,
	from: WorkYear,
	to: WorkYear,
): readonly DayNumber[] {
	if (perYear <= 0) return NO_DAYS;
	let k = Math.max(0, Math.ceil((from - start) * perYear - NEAR));
	let at = start + k / perYear;
	if (at >= to - NEAR) return NO_DAYS;
	const days: DayNumber[] = [];
	while (at < to - NEAR) {
		const day = time.dayAt(at);
		if (day !== null) days.push(day);
		k++;
		at = start + k / perYear;
	}
	return days;
}

const NO_DAYS: readonly DayNumber[] = [];
