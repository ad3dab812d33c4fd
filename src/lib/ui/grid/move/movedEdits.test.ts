import { describe, expect, it } from 'vitest';
import type { GridColumn, GridRange } from '../port';
import { movedEdits, movedRange } from './movedEdits';

const column = (id: string, editable = true): GridColumn => ({
	...{ id, title: id, width: 80, kind: 'text', align: 'start', editable },
});
/** Four columns, the last one computed. */
const columns = [column('a'), column('__proto__'), column('c'), column('sum', false)];

function sheetOf(cells: readonly (readonly string[])[], grows = false) {
	const raw = (row: number, place: number): string => {
		if (cells[row] === undefined) throw new RangeError(`row ${String(row)} is not asked`);
		return cells[row][place] ?? '';
	};
	return { columns, source: { rows: cells.length, grows, raw, text: raw } };
}
const at = (fromRow: number, fromColumn: number, toRow = fromRow, toColumn = fromColumn) => ({
	...{ fromRow, fromColumn, toRow, toColumn },
});
/** The sheet after a move; edits of one cell twice would fail. */
function after(
	cells: readonly (readonly string[])[],
	[from, to, how]: readonly [GridRange, GridRange, 'move' | 'copy'],
) {
	const moved = movedEdits(sheetOf(cells, true), from, to, how);
	if (moved.refused !== null) return moved.refused;
	const next = cells.map((row) => [...row]);
	const keys = moved.edits.map(({ row, column }) => `${String(row)}:${String(column)}`);
	expect(new Set(keys).size).toBe(keys.length);
	for (const { row, column, text } of moved.edits) (next[row] ??= ['', '', '', ''])[column] = text;
	return { next, covered: moved.covered };
}

describe('[GRID-32] cells moved by their border', () => {
	const cells = [
		['1', '"2"', '', 's'],
		['😀', '', '‮x', 's'],
		['7', '8', '9', 's'],
	];

	it('stand there, blank ones too, and are gone here', () => {
		expect(after(cells, [at(0, 0, 1, 1), at(1, 1, 2, 2), 'move'])).toEqual({
			next: [
				['', '', '', 's'],
				['', '1', '"2"', 's'],
				['7', '😀', '', 's'],
			],
			// Not the blank one, and not the one that moves itself.
			covered: 3,
		});
	});

	it('stay here too where they are copied', () => {
		expect(after(cells, [at(0, 0, 1, 0), at(0, 1, 1, 1), 'copy'])).toEqual({
			next: [
				['1', '1', '', 's'],
				['😀', '😀', '‮x', 's'],
				['7', '8', '9', 's'],
			],
			covered: 1,
		});
	});

	it('go below the last row where the sheet grows, and what lies below it is nothing', () => {
		expect(after(cells, [at(2, 0, 5, 1), at(3, 1, 6, 2), 'move'])).toEqual({
			next: [cells[0], cells[1], ['', '', '9', 's'], ['', '7', '8', '']],
			covered: 0,
		});
	});

	it('are refused where cells there cannot be typed into, or cells here cannot be emptied', () => {
		expect(after(cells, [at(0, 1, 0, 2), at(1, 2, 1, 3), 'move'])).toBe('there');
		expect(after(cells, [at(0, 1, 0, 2), at(1, 2, 1, 3), 'copy'])).toBe('there');
		expect(after(cells, [at(0, 2, 0, 3), at(0, 0, 0, 1), 'move'])).toBe('here');
		expect(after(cells, [at(0, 2, 0, 3), at(0, 0, 0, 1), 'copy'])).toMatchObject({ covered: 2 });
	});

	it('stay inside the sheet; one that grows has room below', () => {
		const moved = (row: number, place: number, grows: boolean): GridRange =>
			movedRange(sheetOf(cells, grows), at(0, 0, 1, 1), { row, column: place });
		expect(moved(9, 9, false)).toEqual(at(1, 2, 2, 3));
		expect(moved(9, 9, true)).toEqual(at(2, 2, 3, 3));
		expect(moved(-9, -9, true)).toEqual(at(0, 0, 1, 1));
	});
});
