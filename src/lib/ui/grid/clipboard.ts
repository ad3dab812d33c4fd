import { remember } from './again/lastAct';
import { clearEdits } from './clearEdits';
import { copiedCells } from './copiedCells';
import { copyParts } from './copyParts';
import type { LiveGrid } from './live';
import { pasteEdits } from './pasteEdits';
import type { GridRange } from './port';
import { readCells } from './readCells';
import { writeCells } from './writeCells';
import { writeHtml } from './writeHtml';

const FIRST: GridRange = { fromRow: 0, toRow: 0, fromColumn: 0, toColumn: 0 };

/**
 * Copy, cut and paste of cells by the browser's own events, before the grid sees them: text is
 * read and written by us, markup is handed on unread. Returns the way to stop.
 */
export function bindClipboard(grid: LiveGrid): () => void {
	const stop = new AbortController();
	const listen = (type: 'copy' | 'cut' | 'paste', act: (event: ClipboardEvent) => void): void => {
		const heard = (event: ClipboardEvent): void => {
			// Inside an open editor the clipboard belongs to its text.
			if (!grid.surface.editing) act(event);
		};
		grid.host.addEventListener(type, heard, { capture: true, signal: stop.signal });
	};
	listen('copy', (event) => copy(grid, event));
	listen('cut', (event) => {
		if (copy(grid, event) && grid.range !== null) grid.tell(clearEdits(grid.view, grid.range));
	});
	listen('paste', (event) => {
		event.preventDefault();
		event.stopPropagation();
		const { clipboardData: held } = event;
		pasteInto(grid, held?.getData('text/plain') ?? '', held?.getData('text/html'));
	});
	return () => {
		stop.abort();
	};
}

function copy(grid: LiveGrid, event: ClipboardEvent): boolean {
	if (grid.range === null || event.clipboardData === null) return false;
	event.preventDefault();
	event.stopPropagation();
	for (const [type, text] of Object.entries(partsOf(grid, grid.range)))
		event.clipboardData.setData(type, text);
	return true;
}

/** The selected cells onto the clipboard, within a click. False: the browser copied nothing. */
export const copySelection = (grid: LiveGrid): boolean =>
	grid.range !== null && copyParts(partsOf(grid, grid.range));

/** Cells by the types that a clipboard knows. */
function partsOf({ view }: LiveGrid, range: GridRange): Readonly<Record<string, string>> {
	const cells = copiedCells(view, range);
	const columns = view.columns.slice(range.fromColumn, range.toColumn + 1);
	const numeric = columns.map(({ kind }) => kind === 'number' || kind === 'meter');
	return { 'text/plain': writeCells(cells), 'text/html': writeHtml(cells, numeric) };
}

/** Text over the selection: the sheet may take it; else it is written as cells. */
export function pasteInto(grid: LiveGrid, text: string, html?: string): void {
	const range = grid.range ?? FIRST;
	const at = { row: range.fromRow, column: range.fromColumn };
	if (grid.view.onpaste?.(text, at, html) === true) {
		remember(null);
		return;
	}
	const { columns, source } = grid.view;
	const rows = source.grows === true ? Infinity : source.rows;
	const editable = columns.map((column) => column.editable);
	const edits = pasteEdits(readCells(text), range, { rows, editable });
	grid.tell(edits, (other) => {
		pasteInto(other, text, html);
	});
	const last = edits.at(-1);
	const toColumn = edits.reduce((most, edit) => Math.max(most, edit.column), range.fromColumn);
	if (last !== undefined) grid.selectRange({ ...range, toRow: last.row, toColumn });
}
