import type { ColumnId } from '../../domain/ledger/columns';
import type { Chunk } from '../../domain/ledger/ledger';
import { blankOf, chunkOf, columnsOf, isFloatColumn, type ColumnValues } from './chunkColumns';

/** A column of blanks. */
export function blanks(id: ColumnId, rows: number): ColumnValues {
	const values = isFloatColumn(id) ? new Float64Array(rows) : new Int32Array(rows);
	return values.fill(blankOf(id));
}

/** Rows `from`–`to` (exclusive) of a chunk without its refused cells. */
export function sliceChunk(chunk: Chunk, from: number, to: number): Chunk {
	const columns = new Map<ColumnId, ColumnValues | null>();
	for (const [id, values] of columnsOf(chunk)) columns.set(id, values?.slice(from, to) ?? null);
	return chunkOf(to - from, chunk.extra.length, columns, [])!;
}
