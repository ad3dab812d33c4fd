import { describe, expect, it } from 'vitest';
import { pasteEdits } from './pasteEdits';

const at = (fromRow: number, fromColumn: number, toRow = fromRow, toColumn = fromColumn) => ({
	fromRow,
	fromColumn,
	toRow,
	toColumn,
});
const ground = { rows: 10, editable: [true, true, false, true] };

describe('pasteEdits', () => {
	it('writes a block from the selected cell and nothing where a row is short', () => {
		expect(pasteEdits([['a', 'b'], ['c']], at(8, 0), ground)).toEqual([
			{ row: 8, column: 0, text: 'a' },
			{ row: 8, column: 1, text: 'b' },
			{ row: 9, column: 0, text: 'c' },
		]);
	});

	it('fills a selection with one cell', () => {
		expect(pasteEdits([['7']], at(0, 0, 1, 1), ground).map((edit) => edit.text)).toEqual(
			Array(4).fill('7'),
		);
	});

	it('repeats a block only over a whole multiple of it', () => {
		expect(pasteEdits([['1'], ['2']], at(0, 0, 3, 0), ground)).toHaveLength(4);
		expect(pasteEdits([['1'], ['2']], at(0, 0, 2, 0), ground)).toHaveLength(2);
	});

	it('leaves computed columns and what lies past the last row or column alone', () => {
		const edits = pasteEdits(
			[
				['a', 'b', 'c', 'd'],
				['e', 'f', 'g', 'h'],
			],
			at(9, 1),
			ground,
		);
		expect(edits).toEqual([
			{ row: 9, column: 1, text: 'a' },
			{ row: 9, column: 3, text: 'c' },
		]);
	});

	it('writes nothing for nothing', () => {
		expect(pasteEdits([], at(0, 0), ground)).toEqual([]);
		expect(pasteEdits([[]], at(0, 0), ground)).toEqual([]);
	});
});
