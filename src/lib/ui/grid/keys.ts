import type Handsontable from 'handsontable/base';
import { clearEdits } from './clearEdits';
import type { LiveGrid } from './live';
import { leave } from './leave';
import type { RowAct } from './port';

/** The keys a workbook has beyond those of the grid itself. */
export function bindKeys(hot: Handsontable, grid: LiveGrid): void {
	hot.addHook('beforeKeyDown', (event): boolean => {
		const editing = hot.getActiveEditor()?.isOpened() === true;
		if (editing || event.isComposing || !acted(event, grid)) return true;
		event.preventDefault();
		// The grid takes no further part in this key.
		return false;
	});
	hot.addHook('afterOnCellMouseDown', (event, coords) => {
		const row = coords.row ?? -1;
		if (event.detail === 2 && row >= 0) ask(grid);
	});
}

/** Does what the key means; false when it means nothing here. */
function acted(event: KeyboardEvent, grid: LiveGrid): boolean {
	const control = event.ctrlKey || event.metaKey;
	switch (event.key) {
		case 'F6':
			leave(grid.host, event.shiftKey);
			return true;
		case 'Delete':
		case 'Backspace':
			if (grid.range !== null) grid.tell(clearEdits(grid.view, grid.range));
			return true;
		case 'F2':
			return ask(grid, true);
		case 'Enter':
			return !control && !event.shiftKey && ask(grid);
		case ';':
			if (control) writeToday(grid);
			return control;
		case '-':
			return control && actOnRows(grid, 'delete');
		case '+':
		case '=':
			return control && actOnRows(grid, 'insert');
		default:
			return false;
	}
}

/** False where the selection is not one of whole rows: the key is the browser's then. */
function actOnRows({ range, view }: LiveGrid, act: RowAct): boolean {
	const whole = range?.fromColumn === 0 && range.toColumn === view.columns.length - 1;
	if (!whole || view.onrows === undefined) return false;
	view.onrows(act, range);
	return true;
}

/** Asks for the reason of the current cell; false when it is one to type into. `refused`: of those too. */
function ask(grid: LiveGrid, refused = false): boolean {
	const { row: shown = null, col: column = null } =
		grid.hot.getSelectedRangeLast()?.highlight ?? {};
	if (shown === null || column === null) return false;
	const row = shown + grid.page.from;
	const mark = refused ? grid.view.source.mark?.(row, column) : null;
	const closed = grid.view.columns[column]?.editable === false || mark?.refused === true;
	if (shown < 0 || !closed) return false;
	const anchor = grid.rectOf(row, column);
	if (anchor === null || grid.view.onask === undefined) return false;
	grid.view.onask(row, column, anchor);
	return true;
}

function writeToday(grid: LiveGrid): void {
	const { row = null, col: column = null } = grid.hot.getSelectedRangeLast()?.highlight ?? {};
	const { today, columns } = grid.view;
	if (today === undefined || row === null || column === null) return;
	if (row < 0 || columns[column]?.editable !== true) return;
	grid.tell([{ row: row + grid.page.from, column, text: today }]);
}
