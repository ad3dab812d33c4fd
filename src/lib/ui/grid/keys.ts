import { askMenu } from './askMenu';
import { changeRows, clear, fillAlong, write, writeToday } from './gestures';
import type { LiveGrid } from './live';
import { leave } from './leave';
import { moveByEdges } from './moveKeys';
import type { RowAct, TraceWay } from './port';
import { singleColumn } from './tabRun';
import { traceWayOf } from './traceKey';

/** The keys a workbook has beyond those of the library: does what a key means; false when it means nothing here. */
export function actOn(event: KeyboardEvent, grid: LiveGrid): boolean {
	const control = event.ctrlKey || event.metaKey;
	const way = traceWayOf(event);
	if (way !== null) return trace(grid, way);
	if (event.altKey && event.key === 'ArrowDown') return openChoices(grid);
	switch (event.key) {
		case 'F6':
			leave(grid.host, event.shiftKey);
			return true;
		case 'Delete':
		case 'Backspace':
			clear(grid);
			return true;
		case 'F2':
			return event.shiftKey ? (grid.notes?.write(grid) ?? false) : ask(grid, true);
		case 'Escape':
			return grid.notes?.dismiss() ?? false;
		case 'Enter':
			if (control) return fillSelection(grid);
			return !event.shiftKey && singleColumn(grid) !== null && ask(grid);
		case 'd':
			return control && fill(grid, 'down');
		case 'r':
			return control && fill(grid, 'right');
		case 'l':
		case 'L':
			return control && event.shiftKey && openMenu(grid);
		case ';':
			if (control) writeToday(grid);
			return control;
		case '-':
			return control && actOnRows(grid, 'delete');
		case '+':
		case '=':
			return control && actOnRows(grid, 'insert');
		default:
			return moveByEdges(event, grid);
	}
}

/** Taken in every grid: elsewhere these keys mark and load the page anew. */
function fill(grid: LiveGrid, way: 'down' | 'right'): boolean {
	fillAlong(grid, way);
	return true;
}

/** Ctrl+Enter: what stands in the active cell into all that is selected. */
function fillSelection(grid: LiveGrid): boolean {
	const { active, range, view } = grid;
	if (active === null || range === null) return false;
	write(view.source.raw(active.row, active.column), { wholeRange: true })(grid);
	return true;
}

/** False where the selection is not one of whole rows: the key is the browser's then. */
function actOnRows(grid: LiveGrid, act: RowAct): boolean {
	const { ranges, view } = grid;
	const last = view.columns.length - 1;
	const whole = ranges.every(({ fromColumn, toColumn }) => fromColumn === 0 && toColumn === last);
	if (!whole || ranges.length === 0 || view.onrows === undefined) return false;
	changeRows(grid, act);
	return true;
}

/** Alt+↓: types into the cell, with what it could take below it; false where there is nothing to choose. */
function openChoices({ active, surface, view }: LiveGrid): boolean {
	if (active === null || view.columns[active.column]?.editable !== true) return false;
	if ((view.source.choices?.(active.column) ?? null) === null) return false;
	surface.edit({ goOn: true });
	return true;
}

/** Asks for the reason of the current cell; false when it is one to type into. `refused`: of those too. */
export function ask(grid: LiveGrid, refused = false): boolean {
	if (grid.active === null) return false;
	const { row, column } = grid.active;
	const mark = refused ? grid.view.source.mark?.(row, column) : null;
	const closed = grid.view.columns[column]?.editable === false || mark?.refused === true;
	if (!closed) return false;
	const anchor = grid.rectOf(row, column);
	if (anchor === null || grid.view.onask === undefined) return false;
	grid.view.onask(row, column, anchor);
	return true;
}

/** False where there is nothing to trace: past the last row, on a header. */
export function trace(grid: LiveGrid, way: TraceWay): boolean {
	const at = grid.surface.selection?.active;
	if (at === undefined || at.row < 0) return false;
	const row = at.row + grid.page.from;
	const anchor = grid.rectOf(row, Math.max(0, at.column));
	if (anchor === null || grid.view.ontrace === undefined) return false;
	grid.view.ontrace(way, row, anchor);
	return true;
}

/** Opens the menu of the column that the selection stands in. */
export function openMenu(grid: LiveGrid): boolean {
	const { row = 0, column = -1 } = grid.surface.selection?.active ?? {};
	if (column < 0 || grid.view.onmenu === undefined) return false;
	const anchor =
		grid.surface.cellAt(-1, column)?.getBoundingClientRect() ??
		grid.rectOf(Math.max(0, row) + grid.page.from, column);
	if (anchor !== null) askMenu(grid, column, anchor);
	return anchor !== null;
}
