import type { CellEdit, GridRange } from './port';
import type { GridView } from './view';

/** What Delete over a range writes: an empty text into every filled cell that can be typed into. */
export function clearEdits(
	view: Pick<GridView, 'columns' | 'source'>,
	range: GridRange,
): CellEdit[] {
	const edits: CellEdit[] = [];
	for (let row = range.fromRow; row <= range.toRow && row < view.source.rows; row++) {
		for (let column = range.fromColumn; column <= range.toColumn; column++) {
			if (view.columns[column]?.editable !== true) continue;
			if (view.source.raw(row, column) !== '') edits.push({ row, column, text: '' });
		}
	}
	return edits;
}
