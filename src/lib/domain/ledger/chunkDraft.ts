import {
	BLANK,
	blankColumn,
	columnOf,
	columnPlace,
	kindOf,
	listOf,
	withColumns,
	type Column,
} from './chunkColumns';
import type { ColumnId } from './columns';
import type { Chunk, NameBook, RefusedCell } from './ledger';
import { placeOfCell } from './sparseCells';

/** What could be read of a cell: null is blank; a number is a `Day`, fen or thousandths, by its column. */
export type ReadValue = string | number | null;

/** What a cell becomes; a text that could not be read stays as it was typed. */
export type CellValue = ReadValue | { readonly refused: string };

/** A chunk that edits are written to: columns are copied when they are first written. */
export class ChunkDraft {
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

	/** One value into the rows at these places; returns how many cells held another one. */
	fill(places: Int32Array, column: ColumnId, value: ReadValue, names: NameBook): number {
		const kind = kindOf(column);
		const stored = storedValue(column, value, names);
		const own = this.#written.get(column) ?? columnOf(this.#original, column);
		const isBlank = Object.is(BLANK[kind], stored);
		if (own === null && isBlank && this.#original.refused.length === 0) return 0;
		let other = 0;
		for (let at = 0; at < places.length; at++) {
			const row = places[at]!;
			const held = own === null ? BLANK[kind] : own[row]!;
			const same = held === stored || (held !== held && stored !== stored);
			if (!same || this.#isRefused(row, column)) other++;
		}
		if (other === 0) return 0;
		const copy = own?.slice() ?? blankColumn(kind, this.#original.rows);
		for (let at = 0; at < places.length; at++) {
			const row = places[at]!;
			copy[row] = stored;
			this.#refuse(row, column, value);
		}
		this.#written.set(column, copy);
		return other;
	}

	/** The chunk with what was written; the original when that changed nothing. */
	chunk(): Chunk {
		const original = this.#original;
		if (this.#written.size > 0) {
			return { ...withColumns(original, this.#written), refused: this.#inOrder() };
		}
		return this.#refused === null ? original : { ...original, refused: this.#inOrder() };
	}

	#isRefused(row: number, column: ColumnId): boolean {
		const { refused } = this.#original;
		if (this.#refused !== null) return this.#refused.has(keyOf(row, column));
		return refused.length > 0 && placeOfCell(refused, row, column) !== -1;
	}

	#refuse(row: number, column: ColumnId, value: CellValue): void {
		const text = isRefused(value) ? value.refused : null;
		if (this.#refused === null) {
			const { refused } = this.#original;
			if (text === null && refused.length === 0) return;
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
