import type { Chunk } from '../../domain/ledger/ledger';
import { ok, refuse, type Result } from '../../domain/primitives/result';
import { diffCells, patchCells } from './cellPatch';
import { decodeChunk, encodeChunk } from './chunk';
import { isExtraCount } from './chunkColumns';
import type { Damage } from './damage';
import { pack, unpack } from './pack';
import { isCount, isFields } from './shapes';
import { sliceChunk } from './sliceChunk';
import { readSparse, sparsePatch } from './sparseCells';
import { diffRows, spliceRows } from './splicePatch';

/** Rows to write anew, as a share of the chunk, from which the whole chunk is written instead. */
const SPLICE_SHARE = 0.5;
/** Up to so many cells no patch of rows is shorter. */
const FEW_CELLS = 2048;

/** What turns `before` into `after`, in bytes; null when writing `after` whole is better. */
export function encodePatch(before: Chunk, after: Chunk): Uint8Array | null {
	const sparse = sparsePatch(before, after);
	const cells = diffCells(before, after);
	const patched = (): Uint8Array | null =>
		cells && pack({ extra: after.extra.length, columns: cells.columns, ...sparse }, cells.parts);
	if (cells !== null && cells.cells <= FEW_CELLS) return patched();
	const { head, tail } = diffRows(before, after);
	if (after.rows - tail - head > after.rows * SPLICE_SHARE) return patched();
	return pack({ head, tail, ...sparse }, [encodeChunk(sliceChunk(after, head, after.rows - tail))]);
}

/** Applies what `encodePatch` wrote; never throws, whatever the bytes are. */
export function applyPatch(before: Chunk, bytes: Uint8Array): Result<Chunk, Damage> {
	const packed = unpack(bytes);
	if (!packed.ok) return packed;
	const { head, parts } = packed.value;
	if (!isFields(head)) return refuse('malformed');
	if ('columns' in head) {
		const { extra, columns } = head;
		if (!isExtraCount(extra) || !Array.isArray(columns)) return refuse('malformed');
		const sparse = readSparse(head, before.rows, extra, before);
		if (sparse === null) return refuse('malformed');
		return patchCells(before, { columns, parts }, extra, sparse);
	}
	const middle = decodeChunk(parts[0] ?? new Uint8Array());
	if (!middle.ok) return middle;
	const { head: first, tail: last } = head;
	if (!isCount(first) || !isCount(last)) return refuse('malformed');
	const rows = first + middle.value.rows + last;
	const sparse = readSparse(head, rows, middle.value.extra.length, before);
	if (sparse === null) return refuse('malformed');
	const chunk = spliceRows(before, { head: first, tail: last, middle: middle.value }, sparse);
	return chunk === null ? refuse('out-of-range') : ok(chunk);
}
