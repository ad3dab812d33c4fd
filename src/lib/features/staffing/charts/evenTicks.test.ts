import { describe, expect, test } from 'vitest';
import { evenTicks, roundUp } from './evenTicks';

describe('ticks of an axis', () => {
	test('are round and hold both ends', () => {
		expect(evenTicks(0, 47, 4)).toEqual([0, 20, 40, 60]);
		expect(evenTicks(-3, 11, 3)).toEqual([-5, 0, 5, 10, 15]);
		expect(evenTicks(8, 14, 6)).toEqual([8, 9, 10, 11, 12, 13, 14]);
	});

	test('are one where there is no extent', () => {
		expect(evenTicks(7, 7, 4)).toEqual([7]);
		expect(evenTicks(NaN, 1, 4)).toEqual([NaN]);
	});

	test('a round value is never below', () => {
		expect([0, -1, 1, 44, 900, 2000, 2001].map(roundUp)).toEqual([0, 0, 1, 50, 1000, 2000, 5000]);
	});
});
