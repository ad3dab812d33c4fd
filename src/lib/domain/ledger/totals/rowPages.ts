import { monthOfDay, NO_DAY } from '../../primitives/day';
import type { Steps } from '../../primitives/steps';
import type { Fen, Month } from '../../primitives/units';
import type { Chunk } from '../ledger';
import { NO_NAME } from '../names';

/** More months than any calendar date has; a month takes the lowest bits of a key. */
export const MONTH_ROOM = 2 ** 17;
const MONTH_MASK = MONTH_ROOM - 1;
const MONTH_BITS = 17;
/** Set where the row has an order number. */
const NUMBERED = 2 ** 31;
const CUSTOMER_MASK = NUMBERED / MONTH_ROOM - 1;

/**
 * Rows of a page that are wanted: so few that an edit, which measures its page again, takes a
 * fraction of a millisecond, and so many that a page fills the nearest memory but not more.
 */
const WANTED_ROWS = 4096;
const MOST_CUSTOMERS = 128;

/**
 * The counted rows of some neighbouring customers, in no order: the ledger turned round, so that
 * a customer is found without reading chunks. Never changed after it was returned.
 */
export interface RowPage {
	/** Customer's place in the page, month, and whether the row has an order number. */
	readonly keys: Uint32Array;
	/** Fen. */
	readonly amounts: Float64Array;
	/** Fen; a blank one counts 0. */
	readonly profits: Float64Array;
}

export const EMPTY_PAGE: RowPage = {
	keys: new Uint32Array(0),
	amounts: new Float64Array(0),
	profits: new Float64Array(0),
};

export const keyOf = (customer: number, month: Month, numbered: boolean): number =>
	((numbered ? NUMBERED : 0) | (customer << MONTH_BITS) | month) >>> 0;
/** Place of the customer in its page. */
export const customerOfKey = (key: number): number => (key >>> MONTH_BITS) & CUSTOMER_MASK;
export const monthOfRow = (key: number): Month => key & MONTH_MASK;
export const isNumbered = (key: number): boolean => key >= NUMBERED;

/** How many customers share a page: a power of two, so that pages hold about as many rows as wanted. */
export function customersPerPage(rows: number, customers: number): number {
	const wanted = Math.max(1, (WANTED_ROWS * customers) / Math.max(1, rows));
	return Math.min(MOST_CUSTOMERS, 2 ** Math.floor(Math.log2(wanted)));
}

/** Turns all rows round, in steps: counts, then deals them out. `customers`: with a counted row. */
export function* dealSteps(
	chunks: readonly Chunk[],
	customers: number,
	perPage: number,
): Steps<readonly RowPage[]> {
	const shift = Math.log2(perPage);
	const starts = pageStarts(chunks, customers, shift);
	const room = starts[starts.length - 1]!;
	const all: RowPage = {
		keys: new Uint32Array(room),
		amounts: new Float64Array(room),
		profits: new Float64Array(room),
	};
	const ends = starts.slice(0, -1);
	for (const [place, chunk] of chunks.entries()) {
		yield place / chunks.length;
		dealChunk(all, ends, shift, chunk);
	}
	return Array.from(ends, (to, page) => ({
		keys: all.keys.subarray(starts[page], to),
		amounts: all.amounts.subarray(starts[page], to),
		profits: all.profits.subarray(starts[page], to),
	}));
}

/** Where each page begins when all stand one after the other, with room for rows that do not count. */
function pageStarts(chunks: readonly Chunk[], customers: number, shift: number): Int32Array {
	const starts = new Int32Array(customers === 0 ? 1 : ((customers - 1) >> shift) + 2);
	for (const { rows, customer } of chunks) {
		for (let row = 0; row < rows; row++) {
			const who = customer[row]!;
			if (who !== NO_NAME && who < customers) starts[who >> shift]!++;
		}
	}
	for (let page = 0, start = 0; page < starts.length; page++) {
		const count = starts[page]!;
		starts[page] = start;
		start += count;
	}
	return starts;
}

function dealChunk(into: RowPage, ends: Int32Array, shift: number, chunk: Chunk): void {
	const { keys, amounts, profits } = into;
	const { rows, day, customer, amount } = chunk;
	const { profit } = chunk.numbers;
	const { order } = chunk.texts;
	const mask = (1 << shift) - 1;
	for (let row = 0; row < rows; row++) {
		const who = customer[row]!;
		const on = day[row]!;
		const fen = amount[row]!;
		if (who === NO_NAME || on === NO_DAY || Number.isNaN(fen)) continue;
		const at = ends[who >> shift]!++;
		const numbered = order !== null && order[row] !== NO_NAME;
		keys[at] = keyOf(who & mask, monthOfDay(on), numbered);
		amounts[at] = fen;
		if (profit !== null) profits[at] = profitOf(profit, row);
	}
}

const profitOf = (profit: Float64Array, row: number): Fen => {
	const fen = profit[row]!;
	return Number.isNaN(fen) ? 0 : fen;
};

/** A row of a chunk as a page holds it. */
export interface PagedRow {
	readonly key: number;
	readonly amount: Fen;
	readonly profit: Fen;
}

/** The row must count. `place`: of its customer in the page. */
export function pagedRow(chunk: Chunk, row: number, place: number): PagedRow {
	const { order } = chunk.texts;
	const { profit } = chunk.numbers;
	const month = monthOfDay(chunk.day[row]!);
	const numbered = order !== null && order[row] !== NO_NAME;
	return {
		key: keyOf(place, month, numbered),
		amount: chunk.amount[row]!,
		profit: profit === null ? 0 : profitOf(profit, row),
	};
}
