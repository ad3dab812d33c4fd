import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp } from './exp';
import { ln } from './ln';

const close = (value: number, right: number): boolean =>
	Math.abs(value - right) <= 4e-16 * Math.max(1, Math.abs(right));

describe('ln and exp from the four operations alone', () => {
	it('agree with the engine to the last bits', () => {
		fc.assert(
			fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) =>
				close(ln(x), Math.log(x)),
			),
		);
		fc.assert(
			fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
				expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(3e-13);
			}),
		);
	});

	it('say what happens at the edges', () => {
		expect([ln(1), ln(0), ln(Infinity), ln(-1), ln(NaN)]).toEqual([
			0,
			-Infinity,
			Infinity,
			NaN,
			NaN,
		]);
		expect([exp(0), exp(-Infinity), exp(Infinity), exp(NaN)]).toEqual([1, 0, Infinity, NaN]);
		expect(close(ln(Number.MIN_VALUE), Math.log(Number.MIN_VALUE))).toBe(true);
		expect(close(exp(1), Math.E)).toBe(true);
		expect([exp(-740) / Math.exp(-740), exp(-747)]).toEqual([expect.closeTo(1, 1), 0]);
		expect([exp(709) / Math.exp(709), exp(711)]).toEqual([expect.closeTo(1, 12), Infinity]);
	});

	it('are each other’s way back, to the last bits', () => {
		for (const x of [1e-9, 0.3, 0.5, Math.SQRT1_2, 0.99, 1, 1.01, Math.SQRT2, 1.5, 2, 3, 1e6]) {
			expect(close(ln(x), Math.log(x))).toBe(true);
			expect(Math.abs(exp(ln(x)) / x - 1)).toBeLessThan(2e-15);
		}
		for (const x of [-30, -0.6, -0.3, 0.1, 0.34, 0.35, 1.03, 1.04, 5]) {
			expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(4e-15);
		}
	});
});
