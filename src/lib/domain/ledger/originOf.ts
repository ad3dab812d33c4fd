import type { Ledger } from './ledger';
import { locate } from './locate';
import { NO_NAME } from './names';
import type { Origin } from './origin';

/** Where a row of the sheet came from. */
export interface RowOrigin {
	readonly origin: Origin;
	/** Row of that file, from 1. */
	readonly row: number;
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
