import type Handsontable from 'handsontable/base';
import type { LiveGrid } from '../live';

/** Brings the cells on screen up to the view's source; all of them where rows have new names. */
export function redrawCells(hot: Handsontable, { view, page, cells }: LiveGrid): void {
	const { columns, source, frozen } = view;
	const redraw = (row: number, place: number): void => {
		const column = columns[place];
		if (column === undefined) return;
		// A frozen cell stands twice: on top, and in the table that scrolls under it.
		for (const cell of new Set([hot.getCell(row, place, true), hot.getCell(row, place)])) {
			if (cell !== null) cells.redraw(cell, column, source, row + page.from, place);
		}
	};
	const renamed = (row: number): boolean =>
		hot.getCell(row, -1, true)?.textContent !== source.label?.(row + page.from);
	const lastRow = hot.getLastRenderedVisibleRow();
	const lastColumn = hot.getLastRenderedVisibleColumn();
	for (let row = hot.getFirstRenderedVisibleRow(); row <= lastRow; row++) {
		if (source.label !== undefined && renamed(row)) {
			hot.render();
			return;
		}
		for (let place = 0; place < frozen; place++) redraw(row, place);
		const first = Math.max(frozen, hot.getFirstRenderedVisibleColumn());
		for (let place = first; place <= lastColumn; place++) redraw(row, place);
	}
}
