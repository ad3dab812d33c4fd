import { CHUNK_ROWS, type Chunk } from '../../domain/ledger/ledger';

/** Rows `from` to `to` (exclusive) of a chunk. */
export interface Stretch {
	readonly chunk: Chunk;
	readonly from: number;
	readonly to: number;
}

/**
 * The rows of a ledger in blocks of `CHUNK_ROWS`, only the last one shorter: where the chunks of
 * a session happen to end must not show in the file.
 */
export function* blocks(chunks: readonly Chunk[]): Generator<readonly Stretch[]> {
	let block: Stretch[] = [];
	let room = CHUNK_ROWS;
	for (const chunk of chunks) {
		for (let from = 0; from < chunk.rows;) {
			const to = Math.min(chunk.rows, from + room);
			block.push({ chunk, from, to });
			room -= to - from;
			from = to;
			if (room === 0) {
				yield block;
				block = [];
				room = CHUNK_ROWS;
			}
		}
	}
	if (block.length > 0) yield block;
}
