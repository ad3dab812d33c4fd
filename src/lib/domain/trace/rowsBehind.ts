import type { Ledger } from '../ledger/ledger';
import { counts } from '../ledger/totals/counted';
import type { Window } from '../plan';
import { monthOfDay } from '../primitives/day';
import type { Code, Month } from '../primitives/units';

/** Which rows are meant: those that count in the window, in the one before, or all that name the customers. */
export const SPANS = ['window', 'prior', 'all'] as const;
export type Span = (typeof SPANS)[number];

/**
 * Rows of the sales sheet (from 0, rising) that stand behind figures of these customers [TRACE-1].
 * One pass over the column of customers; of the other columns only their own cells are read.
 */
export function rowsBehind(
	{ chunks }: Pick<Ledger, 'chunks'>,
	window: Window,
	customers: readonly Code[],
	span: Span,
): Int32Array {
	const inSpan = monthsOf(window, span);
	const rows: number[] = [];
	const pick = pickerOf(customers);
	let start = 0;
	for (const chunk of chunks) {
		for (const row of pick(chunk.customer)) {
			if (inSpan === null || (counts(chunk, row) && inSpan(monthOfDay(chunk.day[row]!))))
				rows.push(start + row);
		}
		start += chunk.rows;
	}
	return Int32Array.from(rows);
}

/** null: whatever the month, and even without one. */
function monthsOf(window: Window, span: Span): ((month: Month) => boolean) | null {
	if (span === 'all') return null;
	const [from, to] =
		span === 'window' ? [window.from, window.to] : [window.priorFrom, window.priorTo];
	return (month) => month >= from && month <= to;
}

type PickRows = (column: Int32Array) => Iterable<number>;

/** One name is looked for; many are looked up. */
function pickerOf(customers: readonly Code[]): PickRows {
	const [only] = customers;
	if (only === undefined) return () => [];
	if (customers.length === 1) return (column) => placesOf(column, only);
	const wanted = new Uint8Array(customers.reduce((most, each) => Math.max(most, each), 0) + 1);
	for (const customer of customers) wanted[customer] = 1;
	return (column) => placesIn(column, wanted);
}

function* placesOf(column: Int32Array, code: Code): Generator<number> {
	for (let row = column.indexOf(code); row !== -1; row = column.indexOf(code, row + 1)) yield row;
}

function placesIn(column: Int32Array, wanted: Uint8Array): readonly number[] {
	const places: number[] = [];
	for (let row = 0; row < column.length; row++) if (wanted[column[row]!] === 1) places.push(row);
	return places;
}
