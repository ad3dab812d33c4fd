import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFloats, decodeInts, encodeFloats, encodeInts } from './column';

const edges = [0, -0, NaN, -1, 1.5, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 2 ** 53, -12_345, Infinity];

describe('column', () => {
	it('keeps every whole number', () => {
		fc.assert(
			fc.property(fc.int32Array(), (values) => {
				const back = decodeInts(encodeInts(values), values.length);
				expect(back).toEqual({ ok: true, value: values });
			}),
		);
	});

	it('keeps every amount to the bit, blanks and −0 too', () => {
		const amount = fc.oneof(fc.constantFrom(...edges), fc.maxSafeInteger(), fc.double());
		fc.assert(
			fc.property(fc.array(amount), (list) => {
				const values = Float64Array.from(list);
				const back = decodeFloats(encodeFloats(values), values.length);
				expect(back.ok && [...back.value]).toEqual(list);
			}),
		);
	});

	it('takes the narrowest width', () => {
		expect(encodeInts(Int32Array.of(-1, 254)).width).toBe('u8');
		expect(encodeInts(Int32Array.of(-1, 255)).width).toBe('u16');
		expect(encodeInts(Int32Array.of(0, 65_536)).width).toBe('i32');
		expect(encodeFloats(Float64Array.of(NaN, -5_000)).width).toBe('i32');
		expect(encodeFloats(Float64Array.of(-0)).width).toBe('f64');
		expect(encodeFloats(Float64Array.of(-(2 ** 31))).width).toBe('f64');
	});

	it('refuses a wrong length and a width that cannot be', () => {
		const ints = encodeInts(Int32Array.of(1, 2));
		expect(decodeInts(ints, 3).ok).toBe(false);
		expect(decodeFloats(ints, 2).ok).toBe(false);
		expect(decodeInts(encodeFloats(Float64Array.of(0.5)), 1).ok).toBe(false);
	});
});
