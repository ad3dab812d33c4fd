import type { Chunk, Ledger } from '../../domain/ledger/ledger';
import { ok, refuse, type Result } from '../../domain/primitives/result';
import type { Steps } from '../../domain/primitives/steps';
import { decodeChunk, encodeChunk } from './chunk';
import { applyPatch, encodePatch } from './chunkPatch';
import type { Damage } from './damage';
import { applyOriginChange, encodeOriginChange } from './origins';
import { packing, unpack, type Packing } from './pack';
import { isCount, isFields, isTexts } from './shapes';

/** A run of unchanged chunks: place in the earlier list, and how many. */
type Keep = readonly ['keep', number, number];
/** The chunk at a place of the earlier list, patched by the next part. */
type Patch = readonly ['patch', number];
/** A new chunk: the next part. */
type Add = readonly ['add'];
type Reference = Keep | Patch | Add;

/** What turns one sales sheet into another: unchanged chunks by place, the others as bytes. */
export function* ledgerChange(before: Ledger, after: Ledger): Steps<Packing> {
	const places = new Map<Chunk, number>(before.chunks.map((chunk, place) => [chunk, place]));
	const kept = new Set(after.chunks.filter((chunk) => places.has(chunk)));
	const references: Reference[] = [];
	const parts: Uint8Array[] = [];
	/** The place in the earlier list that the next chunk most likely comes from. */
	let expected = 0;
	for (const chunk of after.chunks) {
		const place = places.get(chunk);
		if (place !== undefined) {
			const last = references.at(-1);
			if (last?.[0] === 'keep' && last[1] + last[2] === place) {
				references[references.length - 1] = ['keep', last[1], last[2] + 1];
			} else references.push(['keep', place, 1]);
			expected = place + 1;
			continue;
		}
		const was = before.chunks[expected];
		const patch = was === undefined || kept.has(was) ? null : encodePatch(was, chunk);
		references.push(patch === null ? ['add'] : ['patch', expected]);
		parts.push(patch ?? encodeChunk(chunk));
		if (patch !== null) expected++;
		yield parts.length / after.chunks.length;
	}
	const { extraColumns, roundedRows } = after;
	const origins = encodeOriginChange(before.origins, after.origins);
	return packing({ extraColumns, roundedRows, ...origins, references }, parts);
}

/** Applies what `ledgerChange` wrote, chunk by chunk; never throws, whatever the bytes are. */
export function* applyLedgerChange(
	before: Ledger,
	bytes: Uint8Array,
): Steps<Result<Ledger, Damage>> {
	const packed = unpack(bytes);
	if (!packed.ok) return packed;
	const { head, parts } = packed.value;
	if (!isFields(head) || !Array.isArray(head['references'])) return refuse('malformed');
	const { extraColumns, roundedRows } = head;
	if (!isTexts(extraColumns) || !isCount(roundedRows)) return refuse('malformed');
	const origins = applyOriginChange(before.origins, head['origins']);
	if (origins === null) return refuse('malformed');
	const chunks: Chunk[] = [];
	let part = 0;
	for (const reference of head['references'] as readonly unknown[]) {
		if (!Array.isArray(reference)) return refuse('malformed');
		const [kind, place, count] = reference as readonly unknown[];
		if (kind === 'keep') {
			if (!isCount(place) || !isCount(count)) return refuse('malformed');
			if (place + count > before.chunks.length) return refuse('out-of-range');
			chunks.push(...before.chunks.slice(place, place + count));
			continue;
		}
		const piece = parts[part++];
		if (piece === undefined) return refuse('out-of-range');
		const was = isCount(place) ? before.chunks[place] : undefined;
		if (kind === 'patch' && was === undefined) return refuse('out-of-range');
		if (kind !== 'patch' && kind !== 'add') return refuse('malformed');
		const chunk = kind === 'patch' ? applyPatch(was!, piece) : decodeChunk(piece);
		if (!chunk.ok) return chunk;
		chunks.push(chunk.value);
		yield part / parts.length;
	}
	return ok({ chunks, extraColumns, roundedRows, origins });
}
