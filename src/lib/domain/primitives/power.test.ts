import { describe, expect, it } from 'vitest';
import { power } from './power';

describe('a power', () => {
	it('is what engines make of it, but for the last bits', () => {
		for (const [x, y] of [
			[2, 10],
			[1.5, 2.188359],
			[0.25, 0.5],
			[1e9, -0.3],
		] as const) {
			expect(power(x, y) / x ** y).toBeCloseTo(1, 13);
		}
	});

	it('of nothing is nothing, and of anything to the nothing is one', () => {
		expect([power(0, 2), power(0, 0), power(5, 0), power(0, -1)]).toEqual([0, 1, 1, Infinity]);
	});
});
