import type { Fen } from '../primitives/units';

/** Money to the nearest `unit`; halves go up, so that equal sums stay equal. */
export const roundMoney = (money: Fen, unit: Fen): Fen =>
	// + 0: a sum has no −0.
	Math.floor((2 * money + unit) / (2 * unit)) * unit + 0;

/**
 * Each part to a whole `unit`, so that they add up to their rounded sum [SHARE-6]: the units that rounding
 * down leaves over go to the largest remainders, the first of equal ones. unit: above 0.
 */
export function roundParts(parts: readonly Fen[], unit: Fen): readonly Fen[] {
	const down = parts.map((part) => Math.floor(part / unit) * unit + 0);
	const sum = parts.reduce((total, part) => total + part, 0);
	const over = down.reduce((total, part) => total - part, roundMoney(sum, unit)) / unit;
	const remainders = parts
		.map((part, place) => ({ place, rest: part - down[place]! }))
		.sort((a, b) => b.rest - a.rest || a.place - b.place);
	for (const { place } of remainders.slice(0, over)) down[place]! += unit;
	return down;
}
