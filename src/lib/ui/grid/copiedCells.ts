import type { GridRange } from './port';
import type { GridView } from './view';

/**
 * The cells a copy takes, at full precision. Whole columns take their titles along, so that what
 * is pasted elsewhere (or back here) says what it is.
 */
export function copiedCells(
	view: Pick<GridView, 'columns' | 'source'>,
	range: GridRange,
): string[][] {
	const { columns, source } = view;
	const places = columns.map((_, place) => place).slice(range.fromColumn, range.toColumn + 1);
	const toRow = Math.min(range.toRow, source.rows - 1);
	const rows: string[][] = [];
	if (range.fromRow === 0 && toRow > 0 && toRow === source.rows - 1) {
		rows.push(places.map((place) => columns[place]?.title ?? ''));
	}
	for (let row = range.fromRow; row <= toRow; row++) {
		rows.push(places.map((place) => source.raw(row, place)));
	}
	return rows;
}
