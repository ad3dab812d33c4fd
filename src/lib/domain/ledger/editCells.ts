import {
	BLANK,
	blankColumn,
	columnOf,
	columnPlace,
	kindOf,
	listOf,
	withColumns,
} from './chunkColumns';
import type { Column } from './chunkColumns';
import type { ColumnId } from './columns';
import type { Chunk, Ledger, NameBook, RefusedCell } from './ledger';
import { locate } from './locate';
import { placeOfCell } from './sparseCells';

/**
 * What a cell becomes, already read: null is blank; a number is a `Day`, fen or thousandths, by
 * its column; a text that could not be read stays as it was typed.
 */
export type CellValue = string | number | null | { readonly refused: string };

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
	for (const { row, column, value } of edits) {
		const place = locate(ledger, row);
		const draft = drafts.get(place.index) ?? new ChunkDraft(place.chunk);
		drafts.set(place.index, draft);
		draft.write(place.row, column, value, names);
	}
	const chunks = ledger.chunks.map((chunk, index) => drafts.get(index)?.chunk() ?? chunk);
	return chunks.every((chunk, index) => chunk === ledger.chunks[index])
		? ledger
		: { ...ledger, chunks };
}

/** A chunk that edits are written to: columns are copied when they are first written. */
class ChunkDraft {
	readonly #original: Chunk;
	readonly #written = new Map<ColumnId, Column>();
	/** By row and column; null while what is refused stays as it was. */
	#refused: Map<string, RefusedCell> | null = null;

	constructor(chunk: Chunk) {
		this.#original = chunk;
	}

	write(row: number, column: ColumnId, value: CellValue, names: NameBook): void {
		this.#refuse(row, column, value);
		const stored = storedValue(column, value, names);
		const own = columnOf(this.#original, column);
		const written = this.#written.get(column);
		if (written !== undefined) {
			written[row] = stored;
		} else if (!Object.is(own === null ? BLANK[kindOf(column)] : own[row], stored)) {
			const copy = own?.slice() ?? blankColumn(kindOf(column), this.#original.rows);
			copy[row] = stored;
			this.#written.set(column, copy);
		}
	}

	/** The chunk with what was written; the original when that changed nothing. */
	chunk(): Chunk {
		const original = this.#original;
		if (this.#written.size > 0) {
			return { ...withColumns(original, this.#written), refused: this.#inOrder() };
		}
		return this.#refused === null ? original : { ...original, refused: this.#inOrder() };
	}

	#refuse(row: number, column: ColumnId, value: CellValue): void {
		const text = isRefused(value) ? value.refused : null;
		if (this.#refused === null) {
			const { refused } = this.#original;
			if (text === (refused[placeOfCell(refused, row, column)]?.text ?? null)) return;
			this.#refused = new Map(refused.map((cell) => [keyOf(cell.row, cell.column), cell]));
		}
		if (text === null) this.#refused.delete(keyOf(row, column));
		else this.#refused.set(keyOf(row, column), { row, column, text });
	}

	#inOrder(): readonly RefusedCell[] {
		if (this.#refused === null) return this.#original.refused;
		return [...this.#refused.values()].sort(
			(a, b) => a.row - b.row || columnPlace(a.column) - columnPlace(b.column),
		);
	}
}

const keyOf = (row: number, column: ColumnId): string => `${String(row)} ${column}`;

const isRefused = (value: CellValue): value is { readonly refused: string } =>
	typeof value === 'object' && value !== null;

/** What stands in the column for a value. */
function storedValue(column: ColumnId, value: CellValue, names: NameBook): number {
	const kind = kindOf(column);
	if (value === null || value === '' || isRefused(value)) return BLANK[kind];
	if (kind === 'name' && typeof value === 'string') return names[listOf(column)].code(value);
	// 0 added, so that −0 is 0.
	if (kind !== 'name' && typeof value === 'number') return value + 0;
	throw new TypeError(`${column} cannot hold a ${typeof value}`);
}
