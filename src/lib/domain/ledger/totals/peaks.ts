import { monthOfDay, NO_DAY } from '../../primitives/day';
import type { Code, Fen, Month } from '../../primitives/units';
import type { Chunk } from '../ledger';
import { NO_NAME } from '../names';

/** More months than any calendar date has. */
export const MONTH_ROOM = 2 ** 17;

/** Odd numbers that spread neighbouring codes and months over a table. */
const SPREAD_CUSTOMER = 0x9e3779b1;
const SPREAD_MONTH = 0x85ebca6b;
const WORD_BITS = 32;

/**
 * The largest row without an order number of every (customer, month) of one chunk, so that the
 * largest of all is found again after one was lowered, without reading the rows of other chunks.
 * A table of pairs [key, fen], open-addressed; key 0 is an empty place.
 */
export type Peaks = Float64Array;

/** null when the chunk has no positive row without a number. */
export function peaksOf(chunk: Chunk): Peaks | null {
	const { rows, day, customer, amount } = chunk;
	const { order } = chunk.texts;
	if (rows === 0) return null;
	// The smallest power of two that leaves the table at most half full.
	const shift = Math.clz32(2 * rows - 1);
	const places = 2 ** (WORD_BITS - shift);
	const table = new Float64Array(2 * places);
	let filled = false;
	for (let row = 0; row < rows; row++) {
		const fen = amount[row]!;
		// Also false for NaN.
		if (!(fen > 0)) continue;
		if (order !== null && order[row] !== NO_NAME) continue;
		const on = day[row]!;
		const who = customer[row]!;
		if (on === NO_DAY || who === NO_NAME) continue;
		const at = placeOf(table, who, monthOfDay(on), places - 1, shift);
		if (fen > table[at + 1]!) {
			table[at] = keyOf(who, monthOfDay(on));
			table[at + 1] = fen;
			filled = true;
		}
	}
	return filled ? table : null;
}

/** 0 when the chunk has no such row. */
export function peakAt(table: Peaks, customer: Code, month: Month): Fen {
	const places = table.length / 2;
	return table[placeOf(table, customer, month, places - 1, Math.clz32(places) + 1) + 1]!;
}

const keyOf = (customer: Code, month: Month): number => customer * MONTH_ROOM + month + 1;

/** Where the pair of a (customer, month) stands, or would. */
function placeOf(table: Peaks, customer: Code, month: Month, mask: number, shift: number): number {
	const key = keyOf(customer, month);
	let place = (Math.imul(customer, SPREAD_CUSTOMER) ^ Math.imul(month, SPREAD_MONTH)) >>> shift;
	for (;;) {
		const found = table[2 * place]!;
		if (found === key || found === 0) return 2 * place;
		place = (place + 1) & mask;
	}
}
