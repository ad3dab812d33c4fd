import { expect, it } from 'vitest';
import { borderAt, isAtBorder, nearestIn } from './atBorder';

const range = { fromRow: 2, toRow: 4, fromColumn: 1, toColumn: 2 };
/** A cell of 80 × 24 px. */
const sides = { left: 100, right: 180, top: 50, bottom: 74 };
const at = (x: number, y: number, row: number, column: number): boolean =>
	isAtBorder({ x, y }, range, { row, column }, sides);

it('[GRID-32] the border is taken hold of 3 px inside and 2 px outside, on the outer sides alone', () => {
	expect([at(140, 52, 2, 1), at(140, 53, 2, 1)]).toEqual([true, false]);
	expect([at(140, 48, 2, 1), at(140, 47, 2, 1)]).toEqual([true, false]);
	expect([at(140, 52, 3, 1), at(140, 72, 3, 1), at(140, 72, 4, 1)]).toEqual([false, false, true]);
	expect([at(102, 60, 3, 1), at(178, 60, 3, 1)]).toEqual([true, false]);
	expect([at(178, 60, 3, 2), at(182, 60, 3, 2), at(183, 60, 3, 2)]).toEqual([true, true, false]);
});

it('[GRID-32] a point beside the range is measured to its nearest cell', () => {
	expect(nearestIn(range, { row: 0, column: 9 })).toEqual({ row: 2, column: 2 });
	expect(nearestIn(range, { row: 3, column: 1 })).toEqual({ row: 3, column: 1 });
	expect(nearestIn(range, { row: 9, column: 0 })).toEqual({ row: 4, column: 1 });
});

it('[GRID-32] says which side is taken hold of, never one that is inside the range', () => {
	const side = (x: number, y: number, row: number, column: number): string =>
		borderAt({ x, y }, range, { row, column }, sides);
	expect([side(140, 51, 2, 1), side(140, 73, 4, 1)]).toEqual(['ArrowUp', 'ArrowDown']);
	expect([side(101, 62, 3, 1), side(181, 62, 3, 2)]).toEqual(['ArrowLeft', 'ArrowRight']);
	expect(side(178, 72, 4, 1)).toBe('ArrowDown');
	expect(side(102, 53, 2, 1)).toBe('ArrowLeft');
});
