import { columnPlace } from './chunkColumns';
import type { ColumnId } from './columns';
import type { CellNote, Chunk, Ledger } from './ledger';
import { locate } from './locate';
import { placeOfCell } from './sparseCells';

export interface NoteEdit {
	/** Row of the sheet, from 0. */
	readonly row: number;
	readonly column: ColumnId;
	/** Empty: the cell has no note. */
	readonly text: string;
}

/** What the planner has written beside a cell; null where nothing. @throws RangeError outside the sheet. */
export function noteAt(ledger: Ledger, row: number, column: ColumnId): string | null {
	const place = locate(ledger, row);
	const { notes } = place.chunk;
	return notes.length === 0 ? null : (notes[placeOfCell(notes, place.row, column)]?.text ?? null);
}

/**
 * The sheet after some notes were written; of two of one cell the later counts. The columns of all
 * chunks stay the same objects, so that whoever adds up reads no row.
 * @throws RangeError outside the sheet.
 */
export function writeNotes(ledger: Ledger, edits: readonly NoteEdit[]): Ledger {
	const byChunk = new Map<number, NoteEdit[]>();
	for (const edit of edits) {
		const { index, row } = locate(ledger, edit.row);
		const inChunk = byChunk.get(index) ?? [];
		byChunk.set(index, inChunk);
		inChunk.push({ ...edit, row });
	}
	const chunks = ledger.chunks.map((chunk, index) => withNotes(chunk, byChunk.get(index) ?? []));
	return chunks.every((chunk, index) => chunk === ledger.chunks[index])
		? ledger
		: { ...ledger, chunks };
}

/** edits: rows inside the chunk. */
function withNotes(chunk: Chunk, edits: readonly NoteEdit[]): Chunk {
	let { notes } = chunk;
	for (const { row, column, text } of edits) {
		const at = placeOfCell(notes, row, column);
		if ((notes[at]?.text ?? '') === text) continue;
		const others = notes.filter((_, place) => place !== at);
		notes = text === '' ? others : [...others, { row, column, text }].sort(inOrder);
	}
	return notes === chunk.notes ? chunk : { ...chunk, notes };
}

const inOrder = (a: CellNote, b: CellNote): number =>
	a.row - b.row || columnPlace(a.column) - columnPlace(b.column);
