/** Reversed polynomial of CRC-32 as in ISO 3309, zip and PNG. */
const POLYNOMIAL = 0xedb88320;
const BYTE_VALUES = 256;
const BYTE_BITS = 8;
/** Bytes taken at a time: a table for each place, so that four steps become one. */
const STRIDE = 4;

const TABLES: readonly Int32Array[] = buildTables();

function buildTables(): Int32Array[] {
	const first = new Int32Array(BYTE_VALUES);
	for (let value = 0; value < BYTE_VALUES; value++) {
		let rest = value;
		for (let bit = 0; bit < BYTE_BITS; bit++) rest = (rest >>> 1) ^ (rest & 1 ? POLYNOMIAL : 0);
		first[value] = rest;
	}
	const tables = [first];
	for (let place = 1; place < STRIDE; place++) {
		const last = tables[place - 1]!;
		tables.push(last.map((rest) => (rest >>> BYTE_BITS) ^ first[rest & 0xff]!));
	}
	return tables;
}

/** CRC-32 of `bytes`; `seed` is the CRC of what stands before them, so that pieces can be chained. */
export function crc32(bytes: Uint8Array, seed = 0): number {
	const [t0, t1, t2, t3] = TABLES as readonly [Int32Array, Int32Array, Int32Array, Int32Array];
	const strides = bytes.length - (bytes.length % STRIDE);
	let crc = ~seed;
	let at = 0;
	for (; at < strides; at += STRIDE) {
		crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
		crc = t3[crc & 0xff]! ^ t2[(crc >>> 8) & 0xff]! ^ t1[(crc >>> 16) & 0xff]! ^ t0[crc >>> 24]!;
	}
	for (; at < bytes.length; at++) crc = (crc >>> BYTE_BITS) ^ t0[(crc ^ bytes[at]!) & 0xff]!;
	return ~crc >>> 0;
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
