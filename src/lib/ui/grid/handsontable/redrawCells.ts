import type Handsontable from 'handsontable/base';
import type { LiveGrid } from '../live';
import { nameRow } from './rowLabel';

/**
 * Brings the cells on screen, and the headers of their rows, up to the view's source, touching only
 * what shows something else. Nothing is measured: no size hangs on what a cell says.
 */
export function redrawCells(hot: Handsontable, { view, page, cells }: LiveGrid): void {
	const { columns, source, frozen } = view;
	const redraw = (row: number, place: number): void => {
		const column = columns[place];
		if (column === undefined) return;
		for (const cell of standing(hot, row, place))
			cells.redraw(cell, column, source, row + page.from, place);
	};
	const lastRow = hot.getLastRenderedVisibleRow();
	const firstColumn = Math.max(frozen, hot.getFirstRenderedVisibleColumn());
	const lastColumn = hot.getLastRenderedVisibleColumn();
	for (let row = hot.getFirstRenderedVisibleRow(); row <= lastRow; row++) {
		if (source.label !== undefined)
			for (const header of standing(hot, row, -1)) nameRow(header, source.label(row + page.from));
		for (let place = 0; place < frozen; place++) redraw(row, place);
		for (let place = firstColumn; place <= lastColumn; place++) redraw(row, place);
	}
}

/** A frozen cell stands twice: on top, and in the table that scrolls under it. */
function standing(hot: Handsontable, row: number, place: number): ReadonlySet<HTMLElement> {
	const cells = [hot.getCell(row, place, true), hot.getCell(row, place)];
	return new Set(cells.filter((cell) => cell !== null));
}
