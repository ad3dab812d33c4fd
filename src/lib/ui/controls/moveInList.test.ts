import { expect, it } from 'vitest';
import { moveInList } from './moveInList';

it('runs around and jumps to the ends', () => {
	expect(moveInList('ArrowDown', 2, 3)).toBe(0);
	expect(moveInList('ArrowUp', 0, 3)).toBe(2);
	expect(moveInList('ArrowRight', 0, 3)).toBe(1);
	expect(moveInList('Home', 2, 3)).toBe(0);
	expect(moveInList('End', 0, 3)).toBe(2);
});

it('leaves other keys and empty lists alone', () => {
	expect(moveInList('a', 0, 3)).toBeNull();
	expect(moveInList('ArrowDown', 0, 0)).toBeNull();
});
