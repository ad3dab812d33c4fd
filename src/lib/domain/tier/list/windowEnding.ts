import type { Window } from '../../plan';
import { MONTHS_PER_YEAR, type Month } from '../../primitives/units';

/** The same window at another time. */
export function windowEnding(window: Window, to: Month): Window {
	const from = to - window.months + 1;
	return { ...window, from, to, priorFrom: from - window.months, priorTo: from - 1 };
}

/** The last month before the list that holds at `asOf` was frozen. `freezeMonth`: 1–12. */
export function lastBeforeFreeze(asOf: Month, freezeMonth: number): Month {
	const monthsSince = (asOf - (freezeMonth - 1)) % MONTHS_PER_YEAR;
	return asOf - monthsSince - 1;
}
