import { monthOfDay, NO_DAY } from '../../primitives/day';
import type { Code } from '../../primitives/units';
import type { Chunk } from '../ledger';
import { NO_NAME } from '../names';
import type { MonthSlots } from './monthSlots';

/** Customers of one page: what an edit copies. A power of two. */
export const PAGE_CUSTOMERS = 64;

/** Numbers of one (customer, month), side by side so that one row touches one line of memory. */
export const CELL = 4;
/** Fen: sum of the amounts, of the profits; largest positive row without an order number. */
export const SUM = 0;
export const PROFIT = 1;
export const LARGEST = 2;
/** Rows, plus ORDER for every positive row without an order number. */
export const TALLY = 3;
/** Above any number of rows of one customer and month. */
export const ORDER = 2 ** 26;

/**
 * Cells of `PAGE_CUSTOMERS` customers, each `monthsOf(page)` months long, a month by its slot.
 * Slots past the end hold nothing. Never changed after it was returned.
 */
export type CellPage = Float64Array;

/** Months of a customer in this page. */
export const monthsOf = (page: CellPage): number => page.length / (PAGE_CUSTOMERS * CELL);

export const pageOf = (customer: Code): number => Math.floor(customer / PAGE_CUSTOMERS);

export const pagesFor = (customers: number): number => Math.ceil(customers / PAGE_CUSTOMERS);

/** All rows of all chunks, added up from nothing: one buffer, cut into pages. */
export function fillCells(
	chunks: readonly Chunk[],
	customers: number,
	slots: MonthSlots,
): readonly CellPage[] {
	const pages = pagesFor(customers);
	const stride = slots.months.length * CELL;
	const cells = new Float64Array(pages * PAGE_CUSTOMERS * stride);
	for (const chunk of chunks) addChunk(cells, stride, chunk, slots);
	const pageLength = PAGE_CUSTOMERS * stride;
	return Array.from({ length: pages }, (_, page) =>
		cells.subarray(page * pageLength, (page + 1) * pageLength),
	);
}

function addChunk(cells: Float64Array, stride: number, chunk: Chunk, slots: MonthSlots): void {
	const { rows, day, customer, amount } = chunk;
	const { profit } = chunk.numbers;
	const { order } = chunk.texts;
	const { places, first } = slots;
	for (let row = 0; row < rows; row++) {
		const on = day[row]!;
		const who = customer[row]!;
		const fen = amount[row]!;
		if (on === NO_DAY || who === NO_NAME || Number.isNaN(fen)) continue;
		const at = who * stride + places[monthOfDay(on) - first]! * CELL;
		cells[at + SUM]! += fen;
		if (profit !== null) {
			const gain = profit[row]!;
			if (!Number.isNaN(gain)) cells[at + PROFIT]! += gain;
		}
		if (fen > 0 && (order === null || order[row] === NO_NAME)) {
			if (fen > cells[at + LARGEST]!) cells[at + LARGEST] = fen;
			cells[at + TALLY]! += ORDER + 1;
		} else {
			cells[at + TALLY]! += 1;
		}
	}
}
