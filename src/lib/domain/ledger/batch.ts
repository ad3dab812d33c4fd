import type { ColumnId, NumberColumn, TextColumn } from './columns';
import type { Names } from './textNames';

/**
 * Rows that were read and are not yet in a ledger: columns with name lists of their own, so that
 * a worker can hand them over. Codes are places in `names`; −1 is blank.
 */
export interface SalesBatch {
	readonly rows: number;
	readonly day: Int32Array;
	readonly customer: Int32Array;
	/** Fen; NaN where blank or refused. */
	readonly amount: Float64Array;
	readonly numbers: Readonly<Record<NumberColumn, Float64Array | null>>;
	readonly texts: Readonly<Record<TextColumn, Int32Array | null>>;
	/** Titles of the columns without a meaning, and their codes in `names.extra`. */
	readonly extraColumns: readonly string[];
	readonly extra: readonly Int32Array[];
	readonly names: Readonly<Record<'customer' | TextColumn | 'extra', Names>>;
	/** By row, then column; `row` counts from 0 in this batch. */
	readonly refused: readonly {
		readonly row: number;
		readonly column: ColumnId;
		readonly text: string;
	}[];
	readonly roundedRows: number;
	/** 1 for each of these rows; absent where there is none, or nobody noted which. */
	readonly rounded?: Uint8Array;
}
