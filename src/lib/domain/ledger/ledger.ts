import type { ColumnId, NumberColumn, TextColumn } from './columns';
import type { NameList } from './names';
import type { Origin } from './origin';

/** Rows of a full chunk. One constant; the bench may change it. */
export const CHUNK_ROWS = 8192;

/** A cell whose text could not be read as what its column holds. The text stays as it was pasted. */
export interface RefusedCell {
	/** Row inside the chunk. */
	readonly row: number;
	readonly column: ColumnId;
	readonly text: string;
}

/** What the planner has written beside a cell. No rule reads it, and it stays in the house. */
export interface CellNote {
	/** Row inside the chunk. */
	readonly row: number;
	readonly column: ColumnId;
	/** Never empty. */
	readonly text: string;
}

/**
 * At most `CHUNK_ROWS` sales. Immutable; shared between versions of a ledger, and column by
 * column between versions of a chunk: an edited amount copies one column of one chunk.
 * Every column present has `rows` elements; a column that no row of the chunk fills is null.
 */
export interface Chunk {
	readonly rows: number;
	/** `Day`; `NO_DAY` where blank or refused. */
	readonly day: Int32Array;
	/** Code in `names.customer`; `NO_NAME` where blank. */
	readonly customer: Int32Array;
	/** Fen; NaN where blank or refused. */
	readonly amount: Float64Array;
	/** NaN where blank or refused. Quantity in thousandths, money in fen. */
	readonly numbers: Readonly<Record<NumberColumn, Float64Array | null>>;
	/** Codes in the name list of the column; `NO_NAME` where blank. */
	readonly texts: Readonly<Record<TextColumn, Int32Array | null>>;
	/** Codes in `names.extra`, one array for each of `Ledger.extraColumns` (null past the end or where empty). */
	readonly extra: readonly (Int32Array | null)[];
	/** Places on the roll of source rows (`Origin.first`); `NO_NAME` where typed. null: no row was imported. */
	readonly source: Int32Array | null;
	/** By row, then column. */
	readonly refused: readonly RefusedCell[];
	/** By row, then column. */
	readonly notes: readonly CellNote[];
}

/**
 * The sales sheet. A row counts when its date and amount were read and it has a customer;
 * the others stay, marked, and are left out of every sum.
 */
export interface Ledger {
	readonly chunks: readonly Chunk[];
	/** Titles of the columns without a meaning, as they were pasted. */
	readonly extraColumns: readonly string[];
	/** Rows whose money had more than two decimals and was rounded to the fen when it was read. */
	readonly roundedRows: number;
	/** Every table that rows were imported from, oldest first. */
	readonly origins: readonly Origin[];
}

/** Name lists of a workbook: one for each kind of text, so that codes stay small. */
export type NameBook = Readonly<Record<'customer' | TextColumn | 'extra', NameList>>;

export const EMPTY_LEDGER: Ledger = { chunks: [], extraColumns: [], roundedRows: 0, origins: [] };
