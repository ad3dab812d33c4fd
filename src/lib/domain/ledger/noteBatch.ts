import type { Ledger } from './ledger';
import type { BatchOrigin, Origin } from './origin';

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
