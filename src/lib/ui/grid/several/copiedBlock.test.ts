import { expect, it } from 'vitest';
import { copiedBlock } from './copiedBlock';

const raw = (row: number, column: number): string => `${'abcd'[column] ?? '?'}${String(row)}`;
const view = { source: { rows: 5, raw, text: raw } };
const at = (fromRow: number, fromColumn: number, toRow = fromRow, toColumn = fromColumn) => ({
	...{ fromRow, fromColumn, toRow, toColumn },
});

it('[GRID-34] ranges of the same rows, or of the same columns, are copied as one block in the order of the sheet', () => {
	expect(copiedBlock(view, [at(1, 3, 2), at(1, 0, 2)])).toEqual({
		columns: [0, 3],
		cells: [
			['a1', 'd1'],
			['a2', 'd2'],
		],
	});
	expect(copiedBlock(view, [at(4, 1), at(0, 1)])?.cells).toEqual([['b0'], ['b4']]);
	const corners = [at(0, 0), at(2, 0), at(0, 2), at(2, 2)];
	expect(copiedBlock(view, corners)?.cells).toEqual([
		['a0', 'c0'],
		['a2', 'c2'],
	]);
	// Below the last row there is nothing.
	expect(copiedBlock(view, [at(3, 0, 9), at(3, 2, 9)])?.cells).toHaveLength(2);
});

it('[GRID-34] any others are not copied', () => {
	expect(copiedBlock(view, [at(0, 0), at(1, 1)])).toBeNull();
	expect(copiedBlock(view, [at(0, 0, 1), at(0, 2, 2)])).toBeNull();
});
