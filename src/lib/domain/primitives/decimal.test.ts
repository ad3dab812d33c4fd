import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	ceil,
	decimalOf,
	floorDivide,
	floorTimes,
	fraction,
	minus,
	plus,
	roundHalfUp,
	times,
	timesWhole,
} from './decimal';

const of = (numerator: number, denominator: number): object => ({
	numerator: BigInt(numerator),
	denominator: BigInt(denominator),
});

describe('decimalOf', () => {
	it('reads the decimal text of a number', () => {
		expect(decimalOf(0.042)).toEqual(of(21, 500));
		expect(decimalOf(-1.5)).toEqual(of(-3, 2));
		expect(decimalOf(0)).toEqual(of(0, 1));
		expect([decimalOf(-0), decimalOf(-0.05), decimalOf(120)]).toEqual([
			of(0, 1),
			of(-1, 20),
			of(120, 1),
		]);
		expect(decimalOf(-2.5e-7)).toEqual(of(-1, 4_000_000));
		expect(decimalOf(1e-7)).toEqual(of(1, 10_000_000));
		expect(decimalOf(1.5e21)).toEqual({ numerator: 15n * 10n ** 20n, denominator: 1n });
		expect(decimalOf(0.1 + 0.2)).toEqual({
			numerator: 30_000_000_000_000_004n / 4n,
			denominator: 10n ** 17n / 4n,
		});
	});
	it('refuses what is no finite number', () => {
		for (const value of [NaN, Infinity, -Infinity])
			expect(() => decimalOf(value)).toThrow(new RangeError(`not a finite number: ${value}`));
		for (const below of [0n, -1n]) {
			expect(() => fraction(1n, below)).toThrow(new RangeError('denominator must be positive'));
		}
	});
});

describe('fractions', () => {
	it('are in their smallest terms, below 0 too', () => {
		expect(fraction(-6n, 4n)).toEqual(of(-3, 2));
		expect(fraction(0n, 7n)).toEqual(of(0, 1));
		expect(fraction(5n, 1n)).toEqual(of(5, 1));
	});
	it('are added, taken away and multiplied exactly', () => {
		const [half, third] = [fraction(1n, 2n), fraction(1n, 3n)];
		expect(plus(half, third)).toEqual(of(5, 6));
		expect(minus(third, half)).toEqual(of(-1, 6));
		expect(minus(half, half)).toEqual(of(0, 1));
		expect(times(half, fraction(-2n, 3n))).toEqual(of(-1, 3));
		expect(plus(decimalOf(0.1), decimalOf(0.2))).toEqual(decimalOf(0.3));
		expect(timesWhole(decimalOf(0.55), -1000)).toEqual(of(-550, 1));
	});
	it('are divided down, not towards 0', () => {
		const pairs = [
			[7n, 2n],
			[-7n, 2n],
			[-8n, 2n],
			[0n, 2n],
			[-1n, 5n],
		] as const;
		expect(pairs.map(([top, below]) => floorDivide(top, below))).toEqual([3n, -4n, -4n, 0n, -1n]);
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
	it('floors below 0 too, and where a denominator is beyond what a double tells apart', () => {
		expect([-100, -1].map(floorTimes(decimalOf(0.075)))).toEqual([-8, -1]);
		expect(floorTimes(decimalOf(-0.29))(100)).toBe(-29);
		const tiny = fraction(1n, 2n ** 53n + 1n);
		expect(floorTimes(tiny)(Number.MAX_SAFE_INTEGER)).toBe(0);
		expect(floorTimes(fraction(3n, 1n))(2 ** 52)).toBe(3 * 2 ** 52);
	});
	it('floors to the last one where a product of doubles is rounded over a whole number', () => {
		// 0.3 × them is 2 400 000 000 000 002.1 and …003.9; the products would round to …002 and …004.
		const floor = floorTimes(decimalOf(0.3));
		expect(floor(-8_000_000_000_000_007)).toBe(-2_400_000_000_000_003);
		expect(floor(8_000_000_000_000_013)).toBe(2_400_000_000_000_003);
		expect([0, 10, -10, 9].map(floor)).toEqual([0, 3, -3, 2]);
		const tiny = fraction(1n, 2n ** 53n + 1n);
		expect([1, -1, 0].map(floorTimes(tiny))).toEqual([0, -1, 0]);
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
