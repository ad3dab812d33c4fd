/**
 * A table that rows were imported from. All source rows of a workbook stand on one roll, table
 * after table, so that one number a row says where it came from.
 */
export interface Origin {
	/** Name of the file; empty for a paste. */
	readonly name: string;
	/** Name of the sheet; empty where there is only one. */
	readonly sheet: string;
	/** sha-256 of what was read, in hex. */
	readonly hash: string;
	/** Milliseconds since 1970. */
	readonly at: number;
	/** Place of its first row on the roll, and how many rows it has. */
	readonly first: number;
	readonly rows: number;
	/** Row of the file, from 1, that its first row was. */
	readonly sourceRow: number;
}

/** A table to be noted: its place on the roll is not known yet. */
export type NewOrigin = Omit<Origin, 'first'>;

/** Where a batch was read: its tables one under the other, and the row there of each of its rows, from 0. */
export interface BatchOrigin {
	readonly tables: readonly NewOrigin[];
	readonly rows: Int32Array;
}
