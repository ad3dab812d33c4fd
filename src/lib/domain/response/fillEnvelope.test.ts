import { describe, expect, it } from 'vitest';
import type { Choice } from './choice';
import { fillEnvelope } from './fillEnvelope';

const choice = (costs: readonly number[], gains: readonly number[]): Choice => ({ costs, gains });
/** Slopes 6, 4, 2 and 5, 1. */
const FIRST = choice([1, 3, 5, 6], [2, 14, 22, 24]);
const SECOND = choice([0, 4, 6], [3, 23, 25]);

describe('[RESP-4] a budget filled along the hulls', () => {
	it('does not fit where the least does not, and is the least where nothing is left', () => {
		expect(fillEnvelope([FIRST, SECOND], 0)).toBeNull();
		expect(fillEnvelope([FIRST, SECOND], 1)).toEqual({
			corner: [0, 0],
			taken: [0, 0],
			bound: 5,
			price: 6,
		});
	});
	it('takes the steepest piece first, and counts the part of the next one in the bound', () => {
		expect(fillEnvelope([FIRST, SECOND], 5)).toEqual({
			corner: [1, 0],
			// Beyond the piece at 5, which does not fit, the one at 4 does.
			taken: [2, 0],
			// 5 + 6 · 2 + 5 · 2
			bound: 27,
			price: 5,
		});
	});
	it('takes what still fits after the piece that does not', () => {
		const third = choice([0, 1], [0, 0.5]);
		const filled = fillEnvelope([FIRST, SECOND, third], 8)!;
		// 2 fen at 6 and 4 at 5 leave one: a half of the piece at 4, or all of the one at 0.5.
		expect(filled).toEqual({
			corner: [1, 1, 0],
			taken: [1, 1, 1],
			bound: 5 + 12 + 20 + 4,
			price: 4,
		});
	});
	it('takes options below the hull where the corner no longer fits, the one that brings most', () => {
		const steep = choice([0, 2], [0, 20]);
		const stepped = choice([0, 1, 2, 3, 5], [0, 1, 4, 4, 20]);
		expect(fillEnvelope([steep, stepped], 5)).toEqual({
			corner: [1, 0],
			taken: [1, 2],
			bound: 20 + 4 * 3,
			price: 4,
		});
		// All of it fits to the last fen.
		expect(fillEnvelope([steep, stepped], 7)).toEqual({
			corner: [1, 4],
			taken: [1, 4],
			bound: 40,
			price: 0,
		});
	});
	it('goes no further along a choice of which a piece did not fit', () => {
		const long = choice([0, 4, 5], [0, 8, 9]);
		const filled = fillEnvelope([choice([0, 3], [0, 30]), long], 5)!;
		expect(filled.taken).toEqual([1, 0]);
		expect(filled.bound).toBe(34);
	});
});
