import { describe, expect, it } from 'vitest';
import { envelopePieces } from './envelope';
import { startsSlowly } from './responseCurve';
import { unitPrices } from './unitPrices';

/** 5, then 3 more, then 1 more; and 4 at once for two units. */
const CHOICES = [
	{ costs: [0, 1, 2, 3], gains: [0, 5, 8, 9] },
	{ costs: [1, 3], gains: [0, 4] },
];

describe('[RESP-6] the price of a unit from both sides', () => {
	it('is what one more brings, and what one fewer takes away', () => {
		// 3 units: one for the least there, 8 of two here. 4: 9; 2: 5.
		expect(unitPrices(CHOICES, 3, 1)).toEqual({ more: 1, fewer: 3 });
		// 5: 8 + 4 against 9 of four; two fewer: 8.
		expect(unitPrices(CHOICES, 5, 2)).toEqual({ more: 1, fewer: 4 });
	});

	it('has no other side where the least would not fit any more', () => {
		expect(unitPrices(CHOICES, 1, 1)).toEqual({ more: 5, fewer: null });
		expect(unitPrices(CHOICES, 0, 1)).toBeNull();
	});
});

describe('[RESP-4] the pieces of the hulls', () => {
	it('are the steepest first, ties in the order of the choices', () => {
		const twice = [CHOICES[0]!, { costs: [0, 2], gains: [1, 11] }];
		expect(envelopePieces(twice)).toEqual([
			{ choice: 0, to: 1, cost: 1, slope: 5 },
			{ choice: 1, to: 1, cost: 2, slope: 5 },
			{ choice: 0, to: 2, cost: 1, slope: 3 },
			{ choice: 0, to: 3, cost: 1, slope: 1 },
		]);
	});

	it('leave out what is below the straight line between two others, or brings no more', () => {
		expect(envelopePieces([{ costs: [0, 1, 2, 3, 4], gains: [0, 1, 6, 6, 5] }])).toEqual([
			{ choice: 0, to: 2, cost: 2, slope: 3 },
		]);
		// A point on the line is no corner.
		expect(envelopePieces([{ costs: [0, 1, 2], gains: [0, 2, 4] }])).toEqual([
			{ choice: 0, to: 2, cost: 2, slope: 2 },
		]);
		expect(envelopePieces([{ costs: [0, 1], gains: [3, 3] }])).toEqual([]);
	});
});

it('[RESP-1] a curve starts slowly above a steepness of 1', () => {
	const curve = { least: 0, most: 2, delay: 1 };
	const slow = [0.9, 1, 1.1].map((steepness) => startsSlowly({ ...curve, steepness }));
	expect(slow).toEqual([false, false, true]);
});
