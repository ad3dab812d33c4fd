import type { LedgerCounts } from '../plan';
import { chunkFacts, type ChunkFacts } from './chunkFacts';
import type { Ledger } from './ledger';

/** Counts over the whole sales sheet. Give the facts of its chunks where they are known. */
export function countsOf(
	ledger: Ledger,
	facts: readonly ChunkFacts[] = ledger.chunks.map(chunkFacts),
): LedgerCounts {
	let rows = 0;
	let counted = 0;
	let blankProfitRows = 0;
	let refusedCells = 0;
	for (const chunk of ledger.chunks) {
		rows += chunk.rows;
		refusedCells += chunk.refused.length;
	}
	for (const chunk of facts) {
		counted += chunk.counted;
		blankProfitRows += chunk.blankProfit;
	}
	return {
		rows,
		uncountedRows: rows - counted,
		roundedRows: ledger.roundedRows,
		blankProfitRows,
		refusedCells,
	};
}
