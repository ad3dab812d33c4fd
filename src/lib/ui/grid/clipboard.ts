import { remember } from './again/lastAct';
import { clearEdits } from './clearEdits';
import { copiedCells } from './copiedCells';
import { copyParts } from './copyParts';
import { lateKit } from './late/loadLate';
import type { LiveGrid } from './live';
import { pasteEdits } from './pasteEdits';
import type { GridRange } from './port';
import { readCells } from './readCells';
import { writeCells } from './writeCells';
import { writeHtml } from './writeHtml';

/** Cells from which a copy is put together beside the page: a tenth of a second of work. */
const MANY_CELLS = 50_000;

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
		if (copy(grid, event, 1) && grid.range !== null) grid.tell(clearEdits(grid.view, grid.range));
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

/** most: ranges that may be selected. */
function copy(grid: LiveGrid, event: ClipboardEvent, most = Infinity): boolean {
	if (grid.range === null || event.clipboardData === null) return false;
	event.preventDefault();
	event.stopPropagation();
	if (startMany(grid, most)) return true;
	const parts = partsOf(grid, most);
	for (const [type, text] of Object.entries(parts ?? {})) event.clipboardData.setData(type, text);
	return parts !== null;
}

/**
 * The selected cells onto the clipboard, within a click; most: ranges that may be selected. False:
 * there was nothing to copy, or the browser did not.
 */
export function copySelection(grid: LiveGrid, most = Infinity): boolean {
	if (startMany(grid, most)) return true;
	const parts = partsOf(grid, most);
	return parts !== null && copyParts(parts);
}

/** Of a great many cells the copy is begun, and the page goes on. A cut is not: its cells go, so they must be there. */
function startMany(grid: LiveGrid, most: number): boolean {
	const { range, ranges, view } = grid;
	if (range === null || ranges.length > 1 || most === 1) return false;
	const rows = Math.min(range.toRow, view.source.rows - 1) + 1 - range.fromRow;
	const cells = rows * (range.toColumn + 1 - range.fromColumn);
	return cells > MANY_CELLS && lateKit()?.copyMany(grid, range) === true;
}

/** Cells by the types that a clipboard knows; null where they are none, or no block, which is said. */
function partsOf(grid: LiveGrid, most: number): Readonly<Record<string, string>> | null {
	const { range, ranges, view } = grid;
	if (range === null) return null;
	const block =
		ranges.length === 1
			? { cells: copiedCells(view, range), columns: columnsOf(range) }
			: ranges.length > most
				? null
				: (lateKit()?.copiedBlock(view, ranges) ?? null);
	if (block === null) {
		grid.refuseSeveral();
		return null;
	}
	const kinds = block.columns.map((column) => view.columns[column]?.kind);
	const numeric = kinds.map((kind) => kind === 'number' || kind === 'meter');
	return { 'text/plain': writeCells(block.cells), 'text/html': writeHtml(block.cells, numeric) };
}

const columnsOf = ({ fromColumn, toColumn }: GridRange): number[] =>
	Array.from({ length: toColumn - fromColumn + 1 }, (_, at) => fromColumn + at);

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
	const cells = readCells(text);
	const several = grid.ranges.length > 1;
	if (several && (cells.length > 1 || (cells[0]?.length ?? 0) > 1)) {
		grid.refuseSeveral();
		return;
	}
	const ranges = several ? grid.ranges : [range];
	const again = (other: LiveGrid): void => {
		pasteInto(other, text, html);
	};
	// One cell into all that is selected.
	const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
	if (lateKit()?.fillMany(grid, ranges, () => only, again) === true) return;
	const edits = ranges.flatMap((each) => pasteEdits(cells, each, { rows, editable }));
	grid.tell(edits, again);
	const last = several ? undefined : edits.at(-1);
	const toColumn = edits.reduce((most, edit) => Math.max(most, edit.column), range.fromColumn);
	if (last !== undefined) grid.selectRange({ ...range, toRow: last.row, toColumn });
}
