import { expect, it } from 'vitest';
import { GridSelection } from './gridSelection';
import type { SelectionEnds } from './places';
import type { LiveGrid } from './live';

const ends = (row: number, column: number, toRow = row, toColumn = column): SelectionEnds => ({
	from: { row, column },
	to: { row: toRow, column: toColumn },
});
function selectionOf(selections: readonly SelectionEnds[]): GridSelection {
	const last = selections.at(-1);
	const selection = last === undefined ? null : { ...last, active: last.from };
	const page = { index: 1, pages: 2, from: 100, to: 110 };
	const view = { source: { rows: 110 } };
	return new GridSelection({
		page,
		view,
		surface: { selections, selection },
	} as unknown as LiveGrid);
}

it('[GRID-34] tells all ranges, in rows of the sheet and no cell twice, the last one whole', () => {
	const { range, ranges } = selectionOf([ends(0, 0, 2, 0), ends(5, 3), ends(2, 1, 1, 0)]);
	expect(range).toEqual({ fromRow: 101, toRow: 102, fromColumn: 0, toColumn: 1 });
	expect(ranges).toEqual([
		{ fromRow: 100, toRow: 100, fromColumn: 0, toColumn: 0 },
		{ fromRow: 105, toRow: 105, fromColumn: 3, toColumn: 3 },
		range,
	]);
});

it('[GRID-34] one range is one, and none is none', () => {
	const one = selectionOf([ends(0, 0, 9, 0)]);
	// All rows of a page are all rows of the sheet.
	expect(one.ranges).toEqual([{ fromRow: 0, toRow: 109, fromColumn: 0, toColumn: 0 }]);
	expect(selectionOf([]).ranges).toEqual([]);
});
