import { monthOfDay } from '../../primitives/day';
import type { Month } from '../../primitives/units';
import type { Chunk } from '../ledger';
import { counts } from './counted';
import { MONTH_ROOM } from './rowPages';
import { firstGroup, type MoneyColumn, type Tally, type TallyPage } from './tally';

/** More (customer, month) pairs than this, as after a mistyped year, are sorted instead. */
const MOST_CELLS = 2 ** 23;

/** Sums and rows by customer and month, every pair in its place. */
interface Cells {
	readonly from: Month;
	readonly months: number;
	readonly customers: number;
	readonly sums: Float64Array;
	readonly rows: Int32Array;
}

/**
 * Money of a whole ledger by (customer, month): what `tallyRows` makes of all rows, without sorting
 * any. null where the table would be too large.
 */
export function tallyMoney(
	chunks: readonly Chunk[],
	column: MoneyColumn,
	perPage: number,
): Tally | null {
	const cells = blankCells(chunks, column);
	if (cells === null) return null;
	const { from, months, customers, sums, rows } = cells;
	eachRow(chunks, column, (customer, month, fen) => {
		const cell = customer * months + month - from;
		sums[cell]! += fen;
		rows[cell]!++;
	});
	return Array.from({ length: Math.ceil(customers / perPage) }, (_, page) =>
		pageOf(cells, page * perPage, Math.min(customers, (page + 1) * perPage)),
	);
}

function blankCells(chunks: readonly Chunk[], column: MoneyColumn): Cells | null {
	let [first, last, customers] = [Infinity, -Infinity, 0];
	eachRow(chunks, column, (customer, month) => {
		if (month < first) first = month;
		if (month > last) last = month;
		if (customer >= customers) customers = customer + 1;
	});
	const months = customers === 0 ? 0 : last - first + 1;
	const size = customers * months;
	if (size > MOST_CELLS) return null;
	const [sums, rows] = [new Float64Array(size), new Int32Array(size)];
	return { from: first, months, customers, sums, rows };
}

function eachRow(
	chunks: readonly Chunk[],
	column: MoneyColumn,
	take: (customer: number, month: Month, fen: number) => void,
): void {
	for (const chunk of chunks) {
		const money = chunk.numbers[column];
		if (money === null) continue;
		const { customer, day } = chunk;
		for (let row = 0; row < chunk.rows; row++) {
			const fen = money[row]!;
			if (Number.isNaN(fen) || !counts(chunk, row)) continue;
			take(customer[row]!, monthOfDay(day[row]!), fen);
		}
	}
}

/** The pairs of the customers `start` to `end` (exclusive) that have a row. */
function pageOf({ from, months, sums, rows }: Cells, start: number, end: number): TallyPage {
	const [first, last] = [start * months, end * months];
	let size = 0;
	for (let cell = first; cell < last; cell++) size += Number(rows[cell]! > 0);
	const page = {
		keys: new Float64Array(size),
		sums: new Float64Array(size),
		rows: new Int32Array(size),
	};
	let filled = 0;
	for (let cell = first; cell < last; cell++) {
		if (rows[cell] === 0) continue;
		const customer = Math.floor(cell / months);
		const month = from + cell - customer * months;
		page.keys[filled] = firstGroup(customer - start) * MONTH_ROOM + month;
		page.sums[filled] = sums[cell]!;
		page.rows[filled] = rows[cell]!;
		filled++;
	}
	return page;
}
