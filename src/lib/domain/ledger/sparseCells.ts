import type { ColumnId } from './columns';

/** What is kept of few cells of a chunk, by row, then column: refused texts, notes. */
interface SparseCell {
	readonly row: number;
	readonly column: ColumnId;
}

/** Place of the first of these cells in this row or below. */
export function firstInRow(cells: readonly { readonly row: number }[], row: number): number {
	let low = 0;
	let high = cells.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (cells[middle]!.row < row) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Place of a cell among them; −1 when it is not there. */
export function placeOfCell(cells: readonly SparseCell[], row: number, column: ColumnId): number {
	for (let at = firstInRow(cells, row); cells[at]?.row === row; at++) {
		if (cells[at]!.column === column) return at;
	}
	return -1;
}

/** Those of rows `from` (inclusive) to `to` (exclusive), rows counted from `from`. */
export const cellsBetween = <Cell extends SparseCell>(
	cells: readonly Cell[],
	from: number,
	to: number,
): readonly Cell[] =>
	cells
		.slice(firstInRow(cells, from), firstInRow(cells, to))
		.map((cell) => ({ ...cell, row: cell.row - from }));

/** Those of the rows at these places, which rise, rows counted among the places. */
export function cellsAt<Cell extends SparseCell>(
	cells: readonly Cell[],
	places: Int32Array,
): readonly Cell[] {
	if (cells.length === 0) return cells;
	const placeOf = new Map<number, number>();
	places.forEach((row, place) => placeOf.set(row, place));
	return cells.flatMap((cell) => {
		const row = placeOf.get(cell.row);
		return row === undefined ? [] : [{ ...cell, row }];
	});
}

/** Those of one list, then those of the other, whose rows follow `rows` others. */
export const joinedCells = <Cell extends SparseCell>(
	first: readonly Cell[],
	second: readonly Cell[],
	rows: number,
): readonly Cell[] =>
	second.length === 0
		? first
		: [...first, ...second.map((cell) => ({ ...cell, row: cell.row + rows }))];
