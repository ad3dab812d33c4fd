import type { Copy, Time } from './ports';

const DAY = 24 * 60 * 60 * 1000;
/** Without any copy outside the browser: reminded after so many changes, or so long. */
const FIRST_CHANGES = 50;
const FIRST_AGE = DAY;
/** A copy grows old sooner where the browser may clear the site by itself. */
const OLD = 7 * DAY;
const OLD_UNPERSISTED = 2 * DAY;
/** Clocks are put right by this much now and then. */
const CORRECTION = DAY / 24;

/** A copy outside the browser is due: none was ever made, or the newest is old. */
export interface Reminder {
	readonly copy: Copy | null;
}

export interface Situation {
	readonly now: Time;
	/** The newest record of the workbook. */
	readonly head: number;
	/** When the oldest step that is known was done; null: unknown. */
	readonly since: Time | null;
	readonly copy: Copy | null;
	readonly persisted: boolean;
}

/** Whether the planner should be reminded to save a copy outside the browser. */
export function dueReminder({ now, head, since, copy, persisted }: Situation): Reminder | null {
	if (copy === null) {
		const isOld = since !== null && now - since > FIRST_AGE;
		return head > FIRST_CHANGES || isOld ? { copy } : null;
	}
	const limit = persisted ? OLD : OLD_UNPERSISTED;
	const age = now - copy.at;
	// A copy from the future was made while the clock was wrong: nobody knows how old it is.
	const isOld = age > limit || age < -CORRECTION;
	return head > copy.head && isOld ? { copy } : null;
}
