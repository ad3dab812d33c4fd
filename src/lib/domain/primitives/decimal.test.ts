import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ceil, decimalOf, floorTimes, fraction, roundHalfUp, times, timesWhole } from './decimal';

const of = (numerator: number, denominator: number): object => ({
	numerator: BigInt(numerator),
	denominator: BigInt(denominator),
});

describe('decimalOf', () => {
	it('reads the decimal text of a number', () => {
		expect(decimalOf(0.042)).toEqual(of(21, 500));
		expect(decimalOf(-1.5)).toEqual(of(-3, 2));
		expect(decimalOf(0)).toEqual(of(0, 1));
		expect(decimalOf(1e-7)).toEqual(of(1, 10_000_000));
		expect(decimalOf(1.5e21)).toEqual({ numerator: 15n * 10n ** 20n, denominator: 1n });
		expect(decimalOf(0.1 + 0.2)).toEqual({
			numerator: 30_000_000_000_000_004n / 4n,
			denominator: 10n ** 17n / 4n,
		});
	});
	it('refuses what is no finite number', () => {
		for (const value of [NaN, Infinity, -Infinity])
			expect(() => decimalOf(value)).toThrow(RangeError);
		expect(() => fraction(1n, 0n)).toThrow(RangeError);
	});
});

describe('whole numbers', () => {
	it('rounds half up, and up, on both sides of 0', () => {
		expect([0.5, 1.5, 2.4999, -0.5, -1.5].map((value) => roundHalfUp(decimalOf(value)))).toEqual([
			1, 2, 2, 0, -1,
		]);
		expect([1.01, 1, -1.01, 0].map((value) => ceil(decimalOf(value)))).toEqual([2, 1, -1, 0]);
		expect(ceil(timesWhole(decimalOf(0.55), 1000))).toBe(550);
	});
	it('floors products that a double would round up', () => {
		// 0.07 · 100 is 7.000000000000001 and 0.29 · 100 is 28.999999999999996 in doubles.
		expect([floorTimes(decimalOf(0.07))(100), floorTimes(decimalOf(0.29))(100)]).toEqual([7, 29]);
	});
	it('agrees with fractions for any rate and money', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 1000, noNaN: true }),
				fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
				(rate, money) => {
					const exact = times(decimalOf(rate), { numerator: BigInt(money), denominator: 1n });
					const floor = Number(exact.numerator / exact.denominator);
					expect(floorTimes(decimalOf(rate))(money)).toBe(floor);
				},
			),
		);
	});
});
