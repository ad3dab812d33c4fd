import { ok, refuse, type Result } from '../../domain/primitives/result';
import type { Damage } from './damage';

/** How the numbers of a stored column are written: the narrowest that loses nothing. */
export const WIDTHS = ['u8', 'u16', 'i32', 'f64'] as const;
export type Width = (typeof WIDTHS)[number];

/** Every stored number of a `u8` or `u16` column is its distance from `base`. */
export interface StoredColumn {
	readonly width: Width;
	readonly base: number;
	readonly bytes: Uint8Array;
}

const BYTES: Readonly<Record<Width, number>> = { u8: 1, u16: 2, i32: 4, f64: 8 };
const U8_MAX = 0xff;
const U16_MAX = 0xffff;
/** Stands for NaN (blank) in a `i32` column of amounts. */
const BLANK = -0x80000000;

const bytesOf = (values: Uint16Array | Int32Array | Float64Array): Uint8Array =>
	// Every platform a browser runs on is little-endian, so memory is the stored form.
	new Uint8Array(values.buffer, values.byteOffset, values.byteLength);

/** Codes, days and row numbers. */
export function encodeInts(values: Int32Array): StoredColumn {
	let low = Infinity;
	let high = -Infinity;
	for (const value of values) {
		if (value < low) low = value;
		if (value > high) high = value;
	}
	if (values.length === 0 || high - low > U16_MAX) {
		return { width: 'i32', base: 0, bytes: bytesOf(values) };
	}
	const narrow =
		high - low <= U8_MAX ? new Uint8Array(values.length) : new Uint16Array(values.length);
	for (let row = 0; row < values.length; row++) narrow[row] = values[row]! - low;
	return narrow instanceof Uint8Array
		? { width: 'u8', base: low, bytes: narrow }
		: { width: 'u16', base: low, bytes: bytesOf(narrow) };
}

/** Money and quantities: whole numbers that fit take 4 bytes, anything else 8. */
export function encodeFloats(values: Float64Array): StoredColumn {
	const narrow = new Int32Array(values.length);
	for (let row = 0; row < values.length; row++) {
		const value = values[row]!;
		const whole = value | 0;
		if (value !== value) narrow[row] = BLANK;
		else if (whole === BLANK || !Object.is(whole, value)) {
			return { width: 'f64', base: 0, bytes: bytesOf(values) };
		} else narrow[row] = whole;
	}
	return { width: 'i32', base: 0, bytes: bytesOf(narrow) };
}

/** `rows` numbers of a stored column, or why not. A fresh array: the stored bytes can be let go. */
export function decodeInts(column: StoredColumn, rows: number): Result<Int32Array, Damage> {
	if (column.bytes.byteLength !== rows * BYTES[column.width]) return refuse('truncated');
	switch (column.width) {
		case 'u8':
			return ok(shifted(column.bytes, column.base));
		case 'u16':
			return ok(shifted(new Uint16Array(...placed(column.bytes, rows, BYTES.u16)), column.base));
		case 'i32':
			return ok(new Int32Array(column.bytes.slice().buffer));
		case 'f64':
			return refuse('out-of-range');
	}
}

export function decodeFloats(column: StoredColumn, rows: number): Result<Float64Array, Damage> {
	if (column.bytes.byteLength !== rows * BYTES[column.width]) return refuse('truncated');
	if (column.width === 'f64') return ok(new Float64Array(column.bytes.slice().buffer));
	if (column.width !== 'i32') return refuse('out-of-range');
	const narrow = new Int32Array(...placed(column.bytes, rows, BYTES.i32));
	// The platform widens and searches many numbers at a time.
	const values = new Float64Array(narrow);
	const blank = narrow.indexOf(BLANK);
	for (let row = blank; row !== -1 && row < rows; row++) {
		if (narrow[row] === BLANK) values[row] = NaN;
	}
	return ok(values);
}

/** Where a view of so many numbers finds them: where they lie, or in a copy where no number may begin there. */
const placed = (
	bytes: Uint8Array,
	count: number,
	size: number,
): [ArrayBufferLike, number, number] =>
	bytes.byteOffset % size === 0
		? [bytes.buffer, bytes.byteOffset, count]
		: [bytes.slice().buffer, 0, count];

function shifted(narrow: Uint8Array | Uint16Array, base: number): Int32Array {
	const values = new Int32Array(narrow);
	for (let row = 0; base !== 0 && row < values.length; row++) values[row]! += base;
	return values;
}
