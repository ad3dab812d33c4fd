import { ChunkDraft, type CellValue } from './chunkDraft';
import type { ColumnId } from './columns';
import type { Ledger, NameBook } from './ledger';
import { locate } from './locate';

export interface LedgerEdit {
	/** Row of the sheet, from 0. */
	readonly row: number;
	readonly column: ColumnId;
	readonly value: CellValue;
}

/**
 * The sheet after some cells were changed; of two edits of one cell the later counts. One column
 * of one chunk is copied for each column touched; cells that already hold the value touch nothing.
 * @throws RangeError outside the sheet; TypeError for a text in a number column or the reverse.
 */
export function editCells(ledger: Ledger, names: NameBook, edits: readonly LedgerEdit[]): Ledger {
	const drafts = new Map<number, ChunkDraft>();
	// Edits of many cells go from row to row: most lie in the chunk of the one before.
	let [draft, from, to]: [ChunkDraft | null, number, number] = [null, 0, 0];
	for (const { row, column, value } of edits) {
		if (draft === null || row < from || row >= to) {
			const { chunk, index, row: inside } = locate(ledger, row);
			from = row - inside;
			to = from + chunk.rows;
			draft = drafts.get(index) ?? new ChunkDraft(chunk);
			drafts.set(index, draft);
		}
		draft.write(row - from, column, value, names);
	}
	return withDrafts(ledger, drafts);
}

/** The sheet with the chunks that drafts (by place) have changed; itself where none has. */
export function withDrafts(ledger: Ledger, drafts: ReadonlyMap<number, ChunkDraft>): Ledger {
	const chunks = ledger.chunks.map((chunk, index) => drafts.get(index)?.chunk() ?? chunk);
	return chunks.every((chunk, index) => chunk === ledger.chunks[index])
		? ledger
		: { ...ledger, chunks };
}
