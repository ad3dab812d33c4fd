import { ok, refuse, type Result } from '../../domain/primitives/result';
import { finish, type Steps } from '../../domain/primitives/steps';
import type { Damage } from './damage';
import { decodeJson, encodeJson } from './json';
import { isCount, isFields, isListOf } from './shapes';

/** `TPK1`: says what the bytes are before anything else is believed. */
const MAGIC = 0x314b5054;
/** Magic and length of the head, 4 bytes each. */
const PREFIX = 8;
const ALIGNMENT = 8;

/** A small JSON head and raw parts in one piece of bytes. */
export interface Packed {
	readonly head: unknown;
	readonly parts: readonly Uint8Array[];
}

const aligned = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

/** What will be packed: its length is known before a byte is copied. */
export interface Packing {
	readonly byteLength: number;
	/** Writes everything from place `at` on, in steps; `bytes` is all zero there. */
	readonly write: (bytes: Uint8Array, at: number) => Steps<void>;
}

/** Bytes copied in one go. */
const BYTES_PER_STEP = 4 * 1024 * 1024;

/**
 * Layout, little-endian: magic, length of the head, head (JSON with the lengths of the parts),
 * parts; head and parts start at multiples of 8, gaps are zero. Same content, same bytes. A part that is
 * itself a packing is written where it will stand, and not twice.
 */
export function packing(head: unknown, parts: readonly (Uint8Array | Packing)[] = []): Packing {
	const text = encodeJson({ head, parts: parts.map((part) => part.byteLength) });
	const start = aligned(PREFIX + text.byteLength);
	let byteLength = start;
	for (const part of parts) byteLength += aligned(part.byteLength);
	return {
		byteLength,
		*write(bytes, at) {
			const view = new DataView(bytes.buffer, bytes.byteOffset + at, PREFIX);
			view.setUint32(0, MAGIC, true);
			view.setUint32(4, text.byteLength, true);
			bytes.set(text, at + PREFIX);
			let next = at + start;
			let copied = 0;
			for (const part of parts) {
				if (part instanceof Uint8Array) bytes.set(part, next);
				else yield* part.write(bytes, next);
				next += aligned(part.byteLength);
				copied += part.byteLength;
				if (copied < BYTES_PER_STEP) continue;
				yield (next - at) / byteLength;
				copied = 0;
			}
		},
	};
}

/** The bytes of a packing, in steps. */
export function* packed(all: Packing): Steps<Uint8Array> {
	const bytes = new Uint8Array(all.byteLength);
	yield* all.write(bytes, 0);
	return bytes;
}

export const pack = (head: unknown, parts: readonly Uint8Array[] = []): Uint8Array =>
	finish(packed(packing(head, parts)));

/** Reads what `pack` wrote. Parts are views, not copies; never throws, whatever the bytes are. */
export function unpack(bytes: Uint8Array): Result<Packed, Damage> {
	if (bytes.byteLength < PREFIX) return refuse('truncated');
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (view.getUint32(0, true) !== MAGIC) return refuse('malformed');
	const headEnd = PREFIX + view.getUint32(4, true);
	if (headEnd > bytes.byteLength) return refuse('truncated');
	const json = decodeJson(bytes.subarray(PREFIX, headEnd));
	if (!json.ok) return json;
	if (!isFields(json.value) || !isListOf(isCount)(json.value['parts'])) return refuse('malformed');
	const parts: Uint8Array[] = [];
	let at = aligned(headEnd);
	for (const length of json.value['parts']) {
		if (at + length > bytes.byteLength) return refuse('truncated');
		parts.push(bytes.subarray(at, at + length));
		at += aligned(length);
	}
	if (at !== bytes.byteLength) return refuse('out-of-range');
	return ok({ head: json.value['head'], parts });
}
