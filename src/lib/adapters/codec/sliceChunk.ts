import type { Column } from '../../domain/ledger/chunkColumns';
import type { ChunkColumn } from '../../domain/ledger/columns';
import type { Chunk } from '../../domain/ledger/ledger';
import { chunkOf, columnsOf } from './chunkColumns';

/** Rows `from`–`to` (exclusive) of a chunk without its refused cells and notes. */
export function sliceChunk(chunk: Chunk, from: number, to: number): Chunk {
	const columns = new Map<ChunkColumn, Column | null>();
	for (const [id, values] of columnsOf(chunk)) columns.set(id, values?.slice(from, to) ?? null);
	return chunkOf(to - from, chunk.extra.length, columns, { refused: [], notes: [] })!;
}
