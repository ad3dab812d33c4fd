import type { Chunk } from '../ledger/ledger';
import { counts } from '../ledger/totals/counted';
import { monthOfRow, type RowPage } from '../ledger/totals/rowPages';
import type { Window } from '../plan';
import { monthOfDay } from '../primitives/day';
import type { Month } from '../primitives/units';

/** Up to this many months in a row each gets a place; beyond, only those that occur. */
const DENSE_MONTHS = 120;

export const OUTSIDE = 0;
export const IN_WINDOW = 1;
export const IN_PRIOR = 2;
/** How many roles there are. */
export const ROLES = 3;

/** Neighbouring places, the end exclusive. */
export interface Places {
	readonly from: number;
	readonly to: number;
}

/**
 * The months of a ledger, rising, and what each is to a window. A month far off (a mistyped year)
 * takes one place, not all between.
 */
export interface MonthSlots {
	readonly months: Int32Array;
	/** OUTSIDE, IN_WINDOW or IN_PRIOR. */
	readonly roles: Uint8Array;
	/** Places of the months of the window and of the prior one. */
	readonly window: Places;
	readonly prior: Places;
	/** How many of them lie before the end of the window or in its last month. */
	readonly upToEnd: number;
	/** Place of a month by month − months[0]. */
	readonly places: Int32Array;
}

/** Calls `mark` with the month of every row. */
export type EachMonth = (mark: (month: Month) => void) => void;

/**
 * `from` and `to` are the months of the first and the last row of the ledger; without a row both are
 * NO_MONTH, and the one place there is stays empty. `each`: of the rows that are read, which alone
 * need a place.
 */
export function monthSlots(from: Month, to: Month, each: EachMonth, window: Window): MonthSlots {
	const span = to - from + 1;
	const every = Int32Array.from({ length: span }, (_, k) => from + k);
	const months = span <= DENSE_MONTHS ? every : every.filter(occursIn(each, from, span));
	const first = months[0] ?? from;
	const places = new Int32Array((months.at(-1) ?? first) - first + 1);
	months.forEach((month, slot) => (places[month - first] = slot));
	return {
		months,
		places,
		roles: Uint8Array.from(months, (month) => roleOf(month, window)),
		window: placesOf(months, window.from, window.to),
		prior: placesOf(months, window.priorFrom, window.priorTo),
		upToEnd: months.filter((month) => month <= window.to).length,
	};
}

export const monthsOfPages =
	(pages: readonly RowPage[]): EachMonth =>
	(mark) => {
		for (const { keys } of pages) for (const key of keys) mark(monthOfRow(key));
	};

export const monthsOfChunks =
	(chunks: readonly Chunk[]): EachMonth =>
	(mark) => {
		for (const chunk of chunks)
			for (let row = 0; row < chunk.rows; row++)
				if (counts(chunk, row)) mark(monthOfDay(chunk.day[row]!));
	};

const placesOf = (months: Int32Array, from: Month, to: Month): Places => ({
	from: months.filter((month) => month < from).length,
	to: months.filter((month) => month <= to).length,
});

function occursIn(each: EachMonth, from: Month, span: number): (month: Month) => boolean {
	const seen = new Uint8Array(span);
	each((month) => (seen[month - from] = 1));
	return (month) => seen[month - from] === 1;
}

function roleOf(month: Month, { from, to, priorFrom, priorTo }: Window): number {
	if (month >= from && month <= to) return IN_WINDOW;
	return month >= priorFrom && month <= priorTo ? IN_PRIOR : OUTSIDE;
}
