import { expect, it } from 'vitest';
import { rowSpans } from './rowSpans';

const rows = (fromRow: number, toRow: number, column = 0) => ({
	...{ fromRow, toRow, fromColumn: column, toColumn: column },
});

it('[GRID-34] the rows of several ranges stand there once, from top to bottom', () => {
	expect(rowSpans([rows(8, 9), rows(0, 2), rows(1, 1, 3)])).toEqual([
		{ fromRow: 0, toRow: 2 },
		{ fromRow: 8, toRow: 9 },
	]);
	expect(rowSpans([rows(3, 4), rows(0, 2)])).toEqual([{ fromRow: 0, toRow: 4 }]);
	expect(rowSpans([rows(0, 1), rows(3, 3)])).toHaveLength(2);
	expect(rowSpans([])).toEqual([]);
});
