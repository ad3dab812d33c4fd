import { ChunkDraft, type CellValue } from './chunkDraft';
import type { ColumnId } from './columns';
import { finish, type Steps } from '../primitives/steps';
import type { Ledger, NameBook } from './ledger';
import { locate } from './locate';

export interface LedgerEdit {
	/** Row of the sheet, from 0. */
	readonly row: number;
	readonly column: ColumnId;
	readonly value: CellValue;
}

/** A sheet that is written to. */
export interface LedgerDraft {
	/** @throws RangeError outside the sheet; TypeError for a text in a number column or the reverse. */
	readonly write: (edit: LedgerEdit) => void;
	/** The sheet as it was written; itself where that changed nothing. */
	readonly written: () => Steps<Ledger>;
}

/**
 * Of two edits of one cell the later counts. One column of one chunk is copied for each column touched;
 * cells that already hold the value touch nothing.
 */
export function draftOf(ledger: Ledger, names: NameBook): LedgerDraft {
	const drafts = new Map<number, ChunkDraft>();
	// Edits of many cells go from row to row: most lie in the chunk of the one before.
	let [draft, from, to]: [ChunkDraft | null, number, number] = [null, 0, 0];
	return {
		write: ({ row, column, value }) => {
			if (draft === null || row < from || row >= to) {
				const { chunk, index, row: inside } = locate(ledger, row);
				from = row - inside;
				to = from + chunk.rows;
				draft = drafts.get(index) ?? new ChunkDraft(chunk);
				drafts.set(index, draft);
			}
			draft.write(row - from, column, value, names);
		},
		written: () => withDrafts(ledger, drafts),
	};
}

/**
 * The sheet after some cells were changed.
 * @throws RangeError outside the sheet; TypeError for a text in a number column or the reverse.
 */
export function editCells(ledger: Ledger, names: NameBook, edits: readonly LedgerEdit[]): Ledger {
	const draft = draftOf(ledger, names);
	edits.forEach(draft.write);
	return finish(draft.written());
}

/** The sheet with the chunks that drafts (by place) have changed; itself where none has. */
export function* withDrafts(
	ledger: Ledger,
	drafts: ReadonlyMap<number, ChunkDraft>,
): Steps<Ledger> {
	const chunks = [...ledger.chunks];
	for (const [index, draft] of drafts) {
		yield 0;
		chunks[index] = draft.chunk();
	}
	return chunks.every((chunk, index) => chunk === ledger.chunks[index])
		? ledger
		: { ...ledger, chunks };
}
