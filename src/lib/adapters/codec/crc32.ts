/** Reversed polynomial of CRC-32 as in ISO 3309, zip and PNG. */
const POLYNOMIAL = 0xedb88320;
const BYTE_VALUES = 256;
const BYTE_BITS = 8;
/** Bytes taken at a time, as four words: a table for each, so that sixteen steps become one. */
const STRIDE = 16;
const WORD_BYTES = 4;
const WORDS = STRIDE / WORD_BYTES;

/** The tables one behind the other: the last is that of the first byte of a stride. */
const TABLES = buildTables();

function buildTables(): Int32Array {
	const tables = new Int32Array(STRIDE * BYTE_VALUES);
	for (let value = 0; value < BYTE_VALUES; value++) {
		let rest = value;
		for (let bit = 0; bit < BYTE_BITS; bit++) rest = (rest >>> 1) ^ (rest & 1 ? POLYNOMIAL : 0);
		tables[value] = rest;
	}
	for (let at = BYTE_VALUES; at < tables.length; at++) {
		const rest = tables[at - BYTE_VALUES]!;
		tables[at] = (rest >>> BYTE_BITS) ^ tables[rest & 0xff]!;
	}
	return tables;
}

/** CRC-32 of `bytes`; `seed` is the CRC of what stands before them, so that pieces can be chained. */
export function crc32(bytes: Uint8Array, seed = 0): number {
	// Words lie at every fourth byte of the memory, wherever the bytes begin.
	const start = Math.min(bytes.length, -bytes.byteOffset & (WORD_BYTES - 1));
	const strides = Math.floor((bytes.length - start) / STRIDE);
	let crc = byBytes(bytes.subarray(0, start), ~seed);
	if (strides > 0) {
		crc = byStrides(new Int32Array(bytes.buffer, bytes.byteOffset + start, strides * WORDS), crc);
	}
	return ~byBytes(bytes.subarray(start + strides * STRIDE), crc) >>> 0;
}

function byBytes(bytes: Uint8Array, seed: number): number {
	const tables = TABLES;
	let crc = seed;
	for (const byte of bytes) crc = (crc >>> BYTE_BITS) ^ tables[(crc ^ byte) & 0xff]!;
	return crc;
}

/** One table without a call or a loop inside: twice as fast as sixteen tables. Words little-endian. */
function byStrides(words: Int32Array, seed: number): number {
	const t = TABLES;
	let crc = seed;
	for (let at = 0; at < words.length; at += WORDS) {
		const a = crc ^ words[at]!;
		const b = words[at + 1]!;
		const c = words[at + 2]!;
		const d = words[at + 3]!;
		crc =
			t[0xf00 | (a & 0xff)]! ^
			t[0xe00 | ((a >>> 8) & 0xff)]! ^
			t[0xd00 | ((a >>> 16) & 0xff)]! ^
			t[0xc00 | (a >>> 24)]! ^
			t[0xb00 | (b & 0xff)]! ^
			t[0xa00 | ((b >>> 8) & 0xff)]! ^
			t[0x900 | ((b >>> 16) & 0xff)]! ^
			t[0x800 | (b >>> 24)]! ^
			t[0x700 | (c & 0xff)]! ^
			t[0x600 | ((c >>> 8) & 0xff)]! ^
			t[0x500 | ((c >>> 16) & 0xff)]! ^
			t[0x400 | (c >>> 24)]! ^
			t[0x300 | (d & 0xff)]! ^
			t[0x200 | ((d >>> 8) & 0xff)]! ^
			t[0x100 | ((d >>> 16) & 0xff)]! ^
			t[d >>> 24]!;
	}
	return crc;
}

const TOP = 0x80000000;
const NEXT = 0x40000000;
/** Bits of a byte are this power of two. */
const BYTE_POWER = 3;

/** CRC-32 of two stretches of bytes, one behind the other. length: bytes of the second one. */
export function joinCrc32(first: number, second: number, length: number): number {
	return (multiply(shiftBy(length), first) ^ second) >>> 0;
}

/** Product of two polynomials modulo the one of the CRC, bits reversed as everywhere here. */
function multiply(a: number, b: number): number {
	let product = 0;
	let factor = b;
	for (let bit = TOP; bit !== 0; bit >>>= 1) {
		if ((a & bit) !== 0) product ^= factor;
		factor = (factor >>> 1) ^ (factor & 1 ? POLYNOMIAL : 0);
	}
	return product;
}

/** What so many zero bytes behind others multiply their CRC with: x to the power of their bits. */
function shiftBy(length: number): number {
	let square = NEXT;
	for (let k = 0; k < BYTE_POWER; k++) square = multiply(square, square);
	let power = TOP;
	for (let rest = length; rest > 0; rest = Math.floor(rest / 2)) {
		if (rest % 2 === 1) power = multiply(square, power);
		square = multiply(square, square);
	}
	return power;
}
