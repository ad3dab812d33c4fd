import { expect, it } from 'vitest';
import { splitFen, type Part } from './splitFen';

it('[SPLIT-1] gives the numbers of C19', () => {
	const parts: readonly Part[] = [
		['a', 41.7],
		['b', 31.2],
		['c', 27.1],
	];
	expect(splitFen(10, parts)).toEqual([4, 3, 3]);
	const thirds: readonly Part[] = [
		['a', 1],
		['b', 1],
		['c', 1],
	];
	expect(splitFen(100_000, thirds)).toEqual([33_334, 33_333, 33_333]);
	// The paradox of largest remainders: one more fen, and the last has fewer.
	const uneven: readonly Part[] = [
		['a', 6],
		['b', 6],
		['c', 2],
	];
	expect([splitFen(10, uneven), splitFen(11, uneven)]).toEqual([
		[4, 4, 2],
		[5, 5, 1],
	]);
});

it('[SPLIT-1] adds up to the fen whatever the shares, and ties go by name, not by place', () => {
	const parts: readonly Part[] = [
		['赠品 "🎁"', 0.333],
		['b', 0.333],
		['a', 0.333],
		['none', 0],
	];
	for (const money of [0, 1, 2, 3, 999, 1_000_000_000_001]) {
		const fen = splitFen(money, parts);
		expect(fen.reduce((sum, each) => sum + each, 0)).toBe(money);
		expect(fen[3]).toBe(0);
	}
	expect(splitFen(2, parts)).toEqual([0, 1, 1, 0]);
	expect(splitFen(5, [['a', 0]])).toEqual([0]);
});
