import { expect, it } from 'vitest';
import { solve } from './solve';

const MATRIX = [
	[4, 1, 0],
	[1, 3, 1],
	[0, 1, 2],
];

it('gives what the matrix makes these values of', () => {
	const answer = solve(MATRIX, [6, 10, 8], [true, true, true]);
	[1, 2, 3].forEach((should, k) => expect(answer[k]).toBeCloseTo(should, 12));
});

it('asks nothing of what is not open, and everything of the rest', () => {
	const answer = solve(MATRIX, [8, 100, 6], [true, false, true]);
	[2, 0, 3].forEach((should, k) => expect(answer[k]).toBeCloseTo(should, 12));
	expect(solve(MATRIX, [1, 2, 3], [false, false, false])).toEqual([0, 0, 0]);
});
