import { expect, test } from 'vitest';
import { SHEET_ROWS, splitNotes } from './longTables';
import { tableOf } from './outTable';

const long = (rowCount: number) => ({ ...tableOf('t', 't', [], []), rowCount });

test('[OUT-2] a book says which of its tables do not fit into one sheet', () => {
	expect(splitNotes([long(0), long(SHEET_ROWS - 1)])).toEqual([]);
	expect(splitNotes([long(SHEET_ROWS), long(7), long(3 * SHEET_ROWS)])).toEqual([
		{ key: 'out_note_split', args: { rows: SHEET_ROWS, sheets: 2 } },
	]);
});
