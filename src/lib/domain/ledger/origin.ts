import type { Ledger } from './ledger';
import { locate } from './locate';
import { NO_NAME } from './names';

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

/** Where a row of the sheet came from. */
export interface RowOrigin {
	readonly origin: Origin;
	/** Row of that file, from 1. */
	readonly row: number;
}

/** The most places the roll can have. */
const ROLL = 2 ** 31 - 1;

/** Place of the next source row on the roll. */
function rollEnd(origins: readonly Origin[]): number {
	const last = origins.at(-1);
	return last === undefined ? 0 : last.first + last.rows;
}

/** The ledger with the tables of a batch at the end of its roll, and the place there of each row of the batch. */
export function noteBatch(
	ledger: Ledger,
	batch: BatchOrigin | null,
): { readonly ledger: Ledger; readonly source: Int32Array | null } {
	const start = rollEnd(ledger.origins);
	const origins = [...ledger.origins];
	for (const table of batch?.tables ?? []) origins.push({ ...table, first: rollEnd(origins) });
	if (batch === null || rollEnd(origins) > ROLL) return { ledger, source: null };
	return { ledger: { ...ledger, origins }, source: batch.rows.map((row) => start + row) };
}

/** Which table and row a row of the sheet (from 0) came from; null where it was typed. */
export function originOf(ledger: Ledger, row: number): RowOrigin | null {
	const { chunk, row: inChunk } = locate(ledger, row);
	const place = chunk.source?.[inChunk] ?? NO_NAME;
	if (place === NO_NAME) return null;
	const origin = ledger.origins.findLast(({ first }) => first <= place);
	return origin === undefined || place >= origin.first + origin.rows
		? null
		: { origin, row: place - origin.first + origin.sourceRow };
}
