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
}

/** A table to be noted: its place on the roll is not known yet. */
export type NewOrigin = Omit<Origin, 'first'>;

/** Where a row of the sheet came from. */
export interface RowOrigin {
	readonly origin: Origin;
	/** Row of that table, from 0. */
	readonly row: number;
}

/** The most places the roll can have. */
const ROLL = 2 ** 31 - 1;

/** Place of the next source row on the roll. */
export function rollEnd(origins: readonly Origin[]): number {
	const last = origins.at(-1);
	return last === undefined ? 0 : last.first + last.rows;
}

/** The ledger with these tables at the end of its roll; as it is when the roll is full. */
export function noteOrigins(ledger: Ledger, added: readonly NewOrigin[]): Ledger {
	const origins = [...ledger.origins];
	for (const origin of added) origins.push({ ...origin, first: rollEnd(origins) });
	return added.length === 0 || rollEnd(origins) > ROLL ? ledger : { ...ledger, origins };
}

/** Which table and row a row of the sheet (from 0) came from; null where it was typed. */
export function originOf(ledger: Ledger, row: number): RowOrigin | null {
	const { chunk, row: inChunk } = locate(ledger, row);
	const place = chunk.source?.[inChunk] ?? NO_NAME;
	if (place === NO_NAME) return null;
	const origin = ledger.origins.findLast(({ first }) => first <= place);
	return origin === undefined || place >= origin.first + origin.rows
		? null
		: { origin, row: place - origin.first };
}
