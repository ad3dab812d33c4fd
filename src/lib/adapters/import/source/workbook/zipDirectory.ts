/** One file of an archive, as its directory tells. */
export interface ZipEntry {
	readonly name: string;
	/** 0 stored, 8 deflated. */
	readonly method: number;
	readonly encrypted: boolean;
	/** Bytes in the archive and after decompression. */
	readonly packed: number;
	readonly inflated: number;
	/** Where the packed bytes start. */
	readonly start: number;
}

const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
/** Says that the figure stands in the 64-bit part. */
const IN_64 = 0xffffffff;
const PART_64 = 1;
const PART_HEAD = 4;
const LONG = 8;
const ENCRYPTED = 1;
/** Sizes and check sum follow the bytes instead of standing before them. */
const SIZES_FOLLOW = 8;

/**
 * What an archive says it holds; null when it is damaged: cut off, or its directory and the heads of
 * its files tell different things.
 */
export function zipDirectory(bytes: Uint8Array, most: number): ZipEntry[] | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findEnd(view);
	if (end < 0) return null;
	const entries: ZipEntry[] = [];
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	// Some writers count in 64 bits without need; their directory is read to its own end.
	if (at === IN_64) at = longAt(view, locatedEnd64(view, end) + 48) ?? view.byteLength;
	while (at + CENTRAL_BYTES <= end && view.getUint32(at, true) === CENTRAL) {
		const entry = entryAt(bytes, view, at);
		if (entry === null || entries.length > most) return entry === null ? null : entries;
		entries.push(entry);
		at +=
			CENTRAL_BYTES +
			[28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
	}
	return entries.length === 0 || (entries.length & 0xffff) !== count ? null : entries;
}

function findEnd(view: DataView): number {
	const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
	for (let at = view.byteLength - END_BYTES; at >= first; at--)
		if (view.getUint32(at, true) === END) return at;
	return -1;
}

/** Before the end stands where the 64-bit end is. */
const locatedEnd64 = (view: DataView, end: number): number =>
	longAt(view, end - 20 + LONG) ?? view.byteLength;

/** A 64-bit figure; null when it is out of the file or beyond exact numbers. */
function longAt(view: DataView, at: number): number | null {
	if (at < 0 || at + LONG > view.byteLength) return null;
	const value = view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
	return Number.isSafeInteger(value) ? value : null;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry | null {
	const nameLength = view.getUint16(at + 28, true);
	const sizes = sizesAt(view, at);
	if (sizes === null) return null;
	const { packed, inflated, local } = sizes;
	const nameAt = at + CENTRAL_BYTES;
	if (local + LOCAL_BYTES > at || view.getUint32(local, true) !== LOCAL) return null;
	const flags = view.getUint16(at + 8, true);
	const same = (field: number, inLocal: number): boolean =>
		view.getUint16(at + field, true) === view.getUint16(local + inLocal, true);
	const sizesBefore = (flags & SIZES_FOLLOW) === 0;
	if (!same(8, 6) || !same(10, 8) || !same(28, 26)) return null;
	if (sizesBefore && view.getUint32(at + 16, true) !== view.getUint32(local + 14, true))
		return null;
	for (let i = 0; i < nameLength; i++)
		if (bytes[nameAt + i] !== bytes[local + LOCAL_BYTES + i]) return null;
	const start = local + LOCAL_BYTES + nameLength + view.getUint16(local + 28, true);
	if (start + packed > view.byteLength) return null;
	return {
		name: new TextDecoder().decode(bytes.subarray(nameAt, nameAt + nameLength)),
		method: view.getUint16(at + 10, true),
		encrypted: (flags & ENCRYPTED) !== 0,
		packed,
		inflated,
		start,
	};
}

/** Sizes and the place of the local head; those beyond 32 bits stand in a part of their own, in this order. */
function sizesAt(
	view: DataView,
	at: number,
): { inflated: number; packed: number; local: number } | null {
	const figures = [24, 20, 42].map((field) => view.getUint32(at + field, true));
	let part = at + CENTRAL_BYTES + view.getUint16(at + 28, true);
	const end = part + view.getUint16(at + 30, true);
	if (end > view.byteLength) return null;
	if (figures.includes(IN_64)) {
		while (part + PART_HEAD <= end && view.getUint16(part, true) !== PART_64)
			part += PART_HEAD + view.getUint16(part + 2, true);
		part += PART_HEAD;
		for (const [i, figure] of figures.entries()) {
			if (figure !== IN_64) continue;
			const long = part + LONG <= end ? longAt(view, part) : null;
			if (long === null) return null;
			figures[i] = long;
			part += LONG;
		}
	}
	const [inflated = 0, packed = 0, local = 0] = figures;
	return { inflated, packed, local };
}
