import { ChunkDraft, type ReadValue } from './chunkDraft';
import type { ColumnId } from './columns';
import { withDrafts } from './editCells';
import type { Ledger, NameBook } from './ledger';
import { firstAtLeast } from '../primitives/firstAtLeast';
import { finish } from '../primitives/steps';

/** Rows of the sheet from 0, both ends inclusive. */
export interface RowRun {
	readonly from: number;
	readonly to: number;
}

/** One value for many cells of a column. */
export interface LedgerFill {
	readonly column: ColumnId;
	readonly value: ReadValue;
	/** A run of rows, or rows of the sheet from 0 that rise. */
	readonly rows: RowRun | Int32Array;
}

/** A sheet after a fill, and how many of its cells held something else. */
export interface Filled {
	readonly ledger: Ledger;
	readonly cells: number;
}

/**
 * What `editCells` makes of the same value for every row, a column of a chunk at a time: of a million
 * rows no cell is a thing of its own.
 * @throws RangeError outside the sheet; TypeError for a text in a number column or the reverse.
 */
export function fillCells(ledger: Ledger, names: NameBook, fills: readonly LedgerFill[]): Filled {
	const drafts = new Map<number, ChunkDraft>();
	let cells = 0;
	for (const { column, value, rows } of fills) {
		let start = 0;
		let done = 0;
		for (const [index, chunk] of ledger.chunks.entries()) {
			const places = placesOf(rows, start, chunk.rows);
			start += chunk.rows;
			done += places.length;
			if (places.length === 0) continue;
			const draft = drafts.get(index) ?? new ChunkDraft(chunk);
			drafts.set(index, draft);
			cells += draft.fill(places, column, value, names);
		}
		if (done !== countOf(rows)) throw new RangeError('a row outside the sales sheet');
	}
	return { ledger: finish(withDrafts(ledger, drafts)), cells };
}

const countOf = (rows: RowRun | Int32Array): number =>
	rows instanceof Int32Array ? rows.length : Math.max(0, rows.to - rows.from + 1);

/** Which of the rows lie in a chunk of `count` rows from `start` on, counted from there. */
function placesOf(rows: RowRun | Int32Array, start: number, count: number): Int32Array {
	if (rows instanceof Int32Array) {
		const first = firstAtLeast(rows, start);
		const own = rows.subarray(first, firstAtLeast(rows, start + count));
		return start === 0 ? own : own.map((row) => row - start);
	}
	const from = Math.max(0, rows.from - start);
	const places = new Int32Array(Math.max(0, Math.min(count - 1, rows.to - start) - from + 1));
	for (let at = 0; at < places.length; at++) places[at] = from + at;
	return places;
}
