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
	});
});
