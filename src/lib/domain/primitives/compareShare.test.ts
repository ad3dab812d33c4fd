import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '../testing/runs';
import { shareComparer } from './compareShare';
import { decimalOf } from './decimal';

const sign = (value: number): number => Math.sign(value) + 0;
const exactly = (part: number, whole: number, at: number): number => {
	const { numerator, denominator } = decimalOf(at);
	const left = BigInt(part) * denominator;
	const right = BigInt(whole) * numerator;
	return left < right ? -1 : left > right ? 1 : 0;
};

describe('a share held against a limit', () => {
	it('is below, at or above it, to the last fen', () => {
		const compare = shareComparer(decimalOf(0.8));
		expect(sign(compare(4, 5))).toBe(0);
		expect(sign(compare(399, 500))).toBe(-1);
		expect(sign(compare(401, 500))).toBe(1);
		expect(sign(compare(-4, 5))).toBe(-1);
	});
	it('is exact where the products of doubles are not', () => {
		const limit = 0.123456789012345;
		const compare = shareComparer(decimalOf(limit));
		const whole = 1_000_000_000_000_000;
		const part = 123_456_789_012_345;
		expect(sign(compare(part, whole))).toBe(0);
		expect(sign(compare(part - 1, whole))).toBe(-1);
		expect(sign(compare(part + 1, whole))).toBe(1);
		// Far from the limit too.
		expect(sign(compare(whole, whole))).toBe(1);
		expect(sign(compare(0, whole))).toBe(-1);
	});
	it('is exact where both products round to the same double', () => {
		// 1 / 3 is above 0.3333333333333333: 10¹⁶ against 3 · 3333333333333333.
		for (const side of [1, -1]) {
			const compare = shareComparer(decimalOf(side * 0.3333333333333333));
			expect(sign(compare(side, 3))).toBe(side);
			expect(sign(compare(side * 3333333333333333, 10_000_000_000_000_000))).toBe(0);
		}
	});
	it('is what whole numbers of any size say', () => {
		const limit = fc.integer({ min: -(10 ** 15), max: 10 ** 15 }).map((n) => n / 10 ** 15);
		const part = fc.integer({ min: -(2 ** 52), max: 2 ** 52 });
		const whole = fc.integer({ min: 1, max: 2 ** 52 });
		fc.assert(
			fc.property(limit, part, whole, fc.integer({ min: -2, max: 2 }), (at, any, of, off) => {
				const compare = shareComparer(decimalOf(at));
				expect(sign(compare(any, of))).toBe(exactly(any, of, at));
				const beside = Math.round(at * of) + off;
				expect(sign(compare(beside, of))).toBe(exactly(beside, of, at));
			}),
			RUNS,
		);
	});
});
