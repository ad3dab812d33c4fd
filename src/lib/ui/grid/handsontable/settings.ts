import { m } from '$lib/i18n';
import type Handsontable from 'handsontable/base';
import { drawHeader } from '../drawHeader';
import type { LiveGrid } from '../live';
import { rowHeaderWidth } from '../rowHeader';
import { HEADER_PX, ROW_PX } from '../sizes';
import { singleColumn, TabRun } from '../tabRun';
import { keepFirstLetter, sheetEditor } from './editor';
import { editsOf } from './editsOf';
import { bindKeys } from './hotKeys';
import { rowLabel } from './rowLabel';
import { rowPlaces } from './rowPlaces';
import { sanitize } from './trustedHtml';

type Settings = Handsontable.GridSettings;

/** Everything the grid is told once; what follows from the view is asked from `grid` when needed. */
export function gridSettings(grid: LiveGrid, licenceKey: string): Settings {
	const editor = sheetEditor(grid);
	const run = new TabRun();
	return {
		...columnSettings(grid),
		data: rowPlaces(grid.page),
		licenseKey: licenceKey,
		themeName: 'ht-theme-main',
		// kit.ts brings it as a style sheet.
		injectCoreCss: false,
		sanitizer: sanitize,
		width: '100%',
		height: '100%',
		rowHeights: ROW_PX,
		columnHeaderHeight: HEADER_PX,
		rowHeaderWidth: rowHeaderWidth(grid.view.source.rows),
		fixedColumnsStart: grid.view.frozen,
		// Both headers are drawn by us; the grid only makes room for them.
		colHeaders: () => '',
		rowHeaders: (row: number) => rowLabel(grid, row + grid.page.from),
		editor,
		// Without it the first letter typed through an input method is lost.
		imeFastEdit: true,
		autoColumnSize: false,
		autoRowSize: false,
		manualColumnResize: true,
		allowInsertRow: false,
		allowInsertColumn: false,
		fillHandle: { autoInsertRow: false },
		outsideClickDeselects: false,
		autoWrapRow: false,
		autoWrapCol: false,
		// As in a workbook: Enter goes down, F2 and typing edit.
		enterBeginsEditing: false,
		enterMoves: ({ shiftKey }) =>
			shiftKey ? { row: 1, col: 0 } : run.enterFrom(singleColumn(grid)),
		renderer: (_hot, cell, row, place) => {
			const column = grid.view.columns[place];
			if (column !== undefined)
				grid.cells.draw(cell, column, grid.view.source, row + grid.page.from, place);
		},
		...hooks(grid, run),
	};
}

/** What changes with the columns. The accessor is what the editor opens with; drawing asks the source. */
export function columnSettings(grid: LiveGrid): Pick<Settings, 'columns' | 'colWidths'> {
	const { columns } = grid.view;
	return {
		columns: columns.map((column, place) => ({
			data: (row: unknown) => grid.view.source.raw(Number(row) - 1 + grid.page.from, place),
			readOnly: !column.editable,
			...(column.editable ? {} : { editor: false }),
		})),
		colWidths: columns.map((_, place) => grid.width(place)),
	};
}

/** What the library knows of the columns, to tell it from before: titles, units and signs are drawn by us. */
export const toldOf = (grid: LiveGrid): string =>
	JSON.stringify([
		grid.view.frozen,
		...grid.view.columns.map(({ editable }, place) => [editable, grid.width(place)]),
	]);

const marked = ({ classList }: Element): boolean =>
	classList.contains('refused') || classList.contains('noted');

/** Measured only for who wants to know: rows go by under a hand that scrolls. */
const anchorOf = ({ view }: LiveGrid, cell: Element): DOMRect | undefined =>
	view.onhover === undefined ? undefined : cell.getBoundingClientRect();

function hooks(grid: LiveGrid, run: TabRun): Settings {
	return {
		afterInit(this: Handsontable) {
			bindKeys(this, grid, run);
			keepFirstLetter(this);
		},
		afterGetColHeader: (place, header) => {
			const column = grid.view.columns[place];
			if (place < 0) header.setAttribute('aria-label', m.grid_select_all());
			else if (column !== undefined)
				drawHeader(header, column, place, {
					letters: grid.view.letters,
					menu: grid.view.onmenu !== undefined,
				});
		},
		// The library takes what is said of a cell off again: it only knows of its own checks.
		afterRenderer: (cell) => {
			if (marked(cell)) grid.cells.describe(cell);
		},
		// A double click on the line between two titles fits the column to what stands in it.
		afterColumnResize: (width, place, byDoubleClick) => {
			if (byDoubleClick) grid.fit(place);
			else grid.resized(place, width);
		},
		beforeChange(this: Handsontable, changes) {
			const edits = editsOf(changes, grid.page.from, (property) =>
				this.propToCol(property as string),
			);
			grid.tell(edits);
			// The sheet answers with its next source; the grid itself holds nothing.
			return false;
		},
		afterRender: (cells) => {
			grid.painted(cells);
			grid.moved();
		},
		afterScrollHorizontally: () => {
			grid.moved();
		},
		afterSelection: () => {
			grid.selected();
		},
		afterDeselect: () => {
			grid.view.onselect?.(null);
		},
		afterOnCellMouseOver: (_event, { row, col }, cell) => {
			const inSheet = row !== null && row >= 0 && col !== null && col >= 0;
			if (!inSheet) grid.hovered(null);
			else grid.hovered(row + grid.page.from, col, anchorOf(grid, cell));
		},
		afterOnCellMouseOut: () => {
			grid.hovered(null);
		},
	};
}
