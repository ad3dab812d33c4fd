import { describe, expect, it } from 'vitest';
import { clearedCells, typedCells } from './typedCells';

const places = { columns: ['date', 'amount'] as const, rowAt: (row: number) => 9 - row };

describe('typedCells', () => {
	it('finds row and column of the sheet behind those of the view', () => {
		expect(typedCells([{ row: 2, column: 1, text: '3.2万' }], places)).toEqual([
			{ row: 7, column: 'amount', text: '3.2万' },
		]);
	});
	it('leaves out what lies beyond the last column', () => {
		expect(typedCells([{ row: 0, column: 2, text: 'x' }], places)).toEqual([]);
	});
});

describe('clearedCells', () => {
	const cell = { row: 0, column: 'date' as const };
	it('names a step that only emptied cells', () => {
		expect(clearedCells([{ ...cell, text: '' }])?.args).toEqual({ cells: 1 });
		expect(
			clearedCells([
				{ ...cell, text: '' },
				{ ...cell, text: '1' },
			]),
		).toBeUndefined();
	});
});
