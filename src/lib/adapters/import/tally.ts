import type { NormalisedKind } from '$lib/application/importing';
import { SALES_COLUMNS, type ColumnId } from '$lib/domain/ledger/columns';
import type { Message } from '$lib/domain/primitives/message';

/** A cell that could not be read, in the batch and where it came from. */
export interface Refusal {
	/** Row of the batch. */
	readonly row: number;
	readonly column: ColumnId;
	readonly text: string;
	readonly reason: Message;
	/** Row and column of the table. */
	readonly sourceRow: number;
	readonly sourceColumn: number;
}

/** What reading the cells of a batch found beside their values. */
export class Tally {
	readonly #rounded: Uint8Array;
	readonly #refusals: Refusal[] = [];
	readonly #normalised = new Map<NormalisedKind, number>();
	#sorted = true;
	#roundedRows = 0;
	#amountMoved = 0;

	constructor(rows: number) {
		this.#rounded = new Uint8Array(rows);
	}

	refuse(refusal: Refusal): void {
		this.#refusals.push(refusal);
		this.#sorted = false;
	}

	/** Money of a row was rounded; a row counts once. moved: rounded − exact, fen. */
	round(row: number, column: ColumnId, moved: number): void {
		if (column === 'amount') this.#amountMoved += moved;
		if (this.#rounded[row] === 1) return;
		this.#rounded[row] = 1;
		this.#roundedRows++;
	}

	/** Cells that were read otherwise than they were written. */
	normalise(kind: NormalisedKind, cells = 1): void {
		this.#normalised.set(kind, (this.#normalised.get(kind) ?? 0) + cells);
	}

	get normalised(): readonly { readonly kind: NormalisedKind; readonly cells: number }[] {
		return Array.from(this.#normalised, ([kind, cells]) => ({ kind, cells })).sort(
			(a, b) => b.cells - a.cells,
		);
	}

	/** 1 for each rounded row of the first `rows`. */
	rounded(rows: number): Uint8Array {
		return this.#rounded.slice(0, rows);
	}

	get roundedRows(): number {
		return this.#roundedRows;
	}

	/** By how much rounding moved the sum of the amounts, fen. */
	get amountMoved(): number {
		return this.#amountMoved;
	}

	/** By row, then column. */
	refusals(): readonly Refusal[] {
		if (!this.#sorted)
			this.#refusals.sort((a, b) => a.row - b.row || placeOf(a.column) - placeOf(b.column));
		this.#sorted = true;
		return this.#refusals;
	}
}

/** Extra columns after those with a meaning, in their order. */
function placeOf(column: ColumnId): number {
	const place = (SALES_COLUMNS as readonly string[]).indexOf(column);
	return place >= 0 ? place : SALES_COLUMNS.length + Number(column.slice('extra:'.length));
}
