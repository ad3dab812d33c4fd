import { expect, it } from 'vitest';
import { moveInMatrix } from './moveInMatrix';

// x . x
// . x .
// . . x
const cells = [
	{ row: 0, column: 0 },
	{ row: 0, column: 2 },
	{ row: 1, column: 1 },
	{ row: 2, column: 2 },
];

it('goes on in its own row or column over what is empty', () => {
	expect(moveInMatrix(cells, 0, 'ArrowRight')).toBe(1);
	expect(moveInMatrix(cells, 1, 'ArrowDown')).toBe(3);
	expect(moveInMatrix(cells, 3, 'ArrowUp')).toBe(1);
});

it('takes the one least aside where the row has no other', () => {
	expect(moveInMatrix(cells, 0, 'ArrowDown')).toBe(2);
	expect(moveInMatrix(cells, 2, 'ArrowLeft')).toBe(0);
});

it('stays at the edge, and leaves other keys alone', () => {
	expect(moveInMatrix(cells, 0, 'ArrowUp')).toBe(0);
	expect(moveInMatrix(cells, 3, 'ArrowRight')).toBe(3);
	expect(moveInMatrix(cells, 0, 'Tab')).toBe(null);
	expect(moveInMatrix([], 0, 'ArrowUp')).toBe(null);
});
