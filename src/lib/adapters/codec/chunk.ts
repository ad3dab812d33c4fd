import type { Column } from '../../domain/ledger/chunkColumns';
import type { ChunkColumn } from '../../domain/ledger/columns';
import type { Chunk } from '../../domain/ledger/ledger';
import { ok, refuse, type Result } from '../../domain/primitives/result';
import { chunkOf, columnsOf, isExtraCount, storedIds } from './chunkColumns';
import type { Damage } from './damage';
import { pack, unpack } from './pack';
import { isCount, isFields } from './shapes';
import { readSparse, sparseHead } from './sparseCells';
import { columnHead, decodeColumn, encodeColumn, storedColumn } from './storedColumns';

/** One chunk, all columns, in one piece of bytes. Same chunk, same bytes: they are its address. */
export function encodeChunk(chunk: Chunk): Uint8Array {
	const columns: unknown[] = [];
	const parts: Uint8Array[] = [];
	for (const [id, values] of columnsOf(chunk)) {
		if (values === null) continue;
		const stored = encodeColumn(values);
		columns.push([id, ...columnHead(stored)]);
		parts.push(stored.bytes);
	}
	return pack(
		{
			rows: chunk.rows,
			extra: chunk.extra.length,
			columns,
			...sparseHead(chunk),
		},
		parts,
	);
}

/** Reads what `encodeChunk` wrote; never throws, whatever the bytes are. */
export function decodeChunk(bytes: Uint8Array): Result<Chunk, Damage> {
	const packed = unpack(bytes);
	if (!packed.ok) return packed;
	const { head, parts } = packed.value;
	if (!isFields(head) || !isCount(head['rows']) || !isExtraCount(head['extra'])) {
		return refuse('malformed');
	}
	const { rows, extra, columns: heads } = head;
	if (!Array.isArray(heads) || heads.length !== parts.length) {
		return refuse('out-of-range');
	}
	const ids = new Map<unknown, ChunkColumn>(storedIds(extra).map((id) => [id, id]));
	const columns = new Map<ChunkColumn, Column>();
	for (const [place, entry] of (heads as readonly unknown[]).entries()) {
		if (!Array.isArray(entry)) return refuse('malformed');
		const [name, width, base] = entry as readonly unknown[];
		const id = ids.get(name);
		if (id === undefined || columns.has(id)) return refuse('out-of-range');
		const stored = storedColumn(width, base, parts[place]);
		const values = stored.ok ? decodeColumn(id, stored.value, rows) : stored;
		if (!values.ok) return values;
		columns.set(id, values.value);
	}
	const sparse = readSparse(head, rows, extra, null);
	const chunk = sparse === null ? null : chunkOf(rows, extra, columns, sparse);
	return chunk === null ? refuse('malformed') : ok(chunk);
}
