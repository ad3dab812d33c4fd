import { expect, it } from 'vitest';
import { viewedRows } from './viewedRows';

it('is a run of the sheet where the sheet is looked at as it stands', () => {
	expect(viewedRows(null, 10)({ fromRow: 2, toRow: 12 })).toEqual({ from: 2, to: 12 });
});

it('rises in whatever order the rows are looked at, with new rows below the sheet', () => {
	const rowsOf = viewedRows(Int32Array.of(7, 0, 3, 1), 10);
	expect(rowsOf({ fromRow: 1, toRow: 3 })).toEqual(Int32Array.of(0, 1, 3));
	expect(rowsOf({ fromRow: 2, toRow: 5 })).toEqual(Int32Array.of(1, 3, 10, 11));
	expect(rowsOf({ fromRow: 2, toRow: 5 })).toBe(rowsOf({ fromRow: 2, toRow: 5 }));
	expect(rowsOf({ fromRow: 0, toRow: 0 })).toEqual(Int32Array.of(7));
});
