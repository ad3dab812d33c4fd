import { ok, refuse, type Result } from '../../domain/primitives/result';
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

/**
 * Layout, little-endian: magic, length of the head, head (JSON with the lengths of the parts),
 * parts; head and parts start at multiples of 8, gaps are zero. Same content, same bytes.
 */
export function pack(head: unknown, parts: readonly Uint8Array[] = []): Uint8Array {
	const text = encodeJson({ head, parts: parts.map((part) => part.byteLength) });
	let length = aligned(PREFIX + text.byteLength);
	for (const part of parts) length += aligned(part.byteLength);
	const bytes = new Uint8Array(length);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, MAGIC, true);
	view.setUint32(4, text.byteLength, true);
	bytes.set(text, PREFIX);
	let at = aligned(PREFIX + text.byteLength);
	for (const part of parts) {
		bytes.set(part, at);
		at += aligned(part.byteLength);
	}
	return bytes;
}

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
