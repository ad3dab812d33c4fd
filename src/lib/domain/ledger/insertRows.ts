import { blankChunk, packChunks, sliceChunk } from './chunk';
import { CHUNK_ROWS, type Chunk, type Ledger } from './ledger';
import { locate, rowsOf } from './locate';

/** The sheet with `count` blank rows before row `at` (from 0; the number of rows: at the end). */
export function insertRows(ledger: Ledger, at: number, count: number): Ledger {
	if (count === 0) return ledger;
	if (ledger.chunks.length === 0 && at === 0) return { ...ledger, chunks: blankChunks(count) };
	// Into the chunk that ends here rather than before the next: it is more likely to have room.
	const place = at > 0 ? locate(ledger, at - 1) : { ...locate(ledger, 0), row: -1 };
	const { chunk, index } = place;
	const cut = place.row + 1;
	const chunks = [...ledger.chunks];
	chunks.splice(
		index,
		1,
		...packChunks([
			sliceChunk(chunk, 0, cut),
			...blankChunks(count),
			sliceChunk(chunk, cut, chunk.rows),
		]),
	);
	return { ...ledger, chunks };
}

/** The sheet with `count` blank rows below its own. */
export const appendRows = (ledger: Ledger, count: number): Ledger =>
	insertRows(ledger, rowsOf(ledger), count);

function blankChunks(count: number): Chunk[] {
	const chunks: Chunk[] = [];
	for (let rest = count; rest > 0; rest -= CHUNK_ROWS) {
		chunks.push(blankChunk(Math.min(rest, CHUNK_ROWS)));
	}
	return chunks;
}
