import type { LiveGrid } from '../live';
import type { Drawing } from './leanCells';
import { nameRow } from './rowLabel';

/**
 * Brings the cells that are drawn, and the headers of their rows, up to the view's source, touching
 * only what shows something else. Nothing is measured: no size hangs on what a cell says.
 */
export function redrawCells(drawings: readonly Drawing[], grid: LiveGrid): void {
	for (const drawing of drawings)
		for (let at = 0; at < drawing.rowsToRender; at++) redrawRow(drawing, grid, at);
}

function redrawRow(drawing: Drawing, { cells, page, view }: LiveGrid, at: number): void {
	const nodes = drawing.rows.getRenderedNode(at)?.children;
	if (nodes === undefined) return;
	const { columns, source } = view;
	const headers = drawing.rowHeadersCount;
	const row = drawing.renderedRowToSource(at) + page.from;
	if (source.label !== undefined && headers > 0)
		nameRow(nodes[0] as HTMLElement, source.label(row));
	for (let beside = 0; beside < drawing.columnsToRender; beside++) {
		const place = drawing.renderedColumnToSource(beside);
		const [cell, column] = [nodes[headers + beside], columns[place]];
		if (cell instanceof HTMLElement && column !== undefined)
			cells.redraw(cell, column, source, row, place);
	}
}
