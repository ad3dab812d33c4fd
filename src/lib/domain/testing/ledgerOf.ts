import { replaceWithBatch } from '../ledger/appendBatch';
import { sliceChunk } from '../ledger/chunk';
import { EMPTY_LEDGER, type Ledger, type NameBook } from '../ledger/ledger';
import { batchOf, type Sale } from '../ledger/testing/batchOf';

/** A sheet of these sales, cut into chunks of a few rows so that a test has many. */
export function ledgerOf(names: NameBook, sales: readonly Sale[], rowsPerChunk = Infinity): Ledger {
	const ledger = replaceWithBatch(names, batchOf(sales));
	const chunks = ledger.chunks.flatMap((chunk) => {
		const step = Math.min(rowsPerChunk, chunk.rows);
		return Array.from({ length: Math.ceil(chunk.rows / step) }, (_, k) =>
			sliceChunk(chunk, k * step, Math.min((k + 1) * step, chunk.rows)),
		);
	});
	return chunks.length === 0 ? EMPTY_LEDGER : { ...ledger, chunks };
}
