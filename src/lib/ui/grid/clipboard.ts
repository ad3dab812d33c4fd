import { remember } from './again/lastAct';
import { copiedCells } from './copiedCells';
import { clearRanges } from './gestures';
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
	listen('copy', (event) => void take(grid, event, { cut: false }));
	listen('cut', (event) => {
		if (take(grid, event, { cut: true })) clearRanges(grid, grid.ranges, null);
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

/** To be cut: the cells go once they are on the clipboard. */
export interface How {
	readonly cut: boolean;
}

/** The selected cells onto the clipboard; false where they are not there yet, or not at all. */
function take(grid: LiveGrid, event: ClipboardEvent, how: How): boolean {
	if (grid.range === null || event.clipboardData === null) return false;
	event.preventDefault();
	event.stopPropagation();
	if (startMany(grid, how)) return false;
	const parts = partsOf(grid, how);
	for (const [type, text] of Object.entries(parts ?? {})) event.clipboardData.setData(type, text);
	return parts !== null;
}

/** Of a great many cells the copy is begun, and the page goes on. */
export function startMany(grid: LiveGrid, { cut }: How): boolean {
	const { range, ranges, view } = grid;
	if (range === null || ranges.length > 1) return false;
	const rows = Math.min(range.toRow, view.source.rows - 1) + 1 - range.fromRow;
	const cells = rows * (range.toColumn + 1 - range.fromColumn);
	const then = cut ? (): void => clearRanges(grid, [range], null) : null;
	return cells > MANY_CELLS && lateKit()?.copyMany(grid, range, then) === true;
}

/** Cells by the types that a clipboard knows; null where they are none, or no block, which is said. */
export function partsOf(grid: LiveGrid, { cut }: How): Readonly<Record<string, string>> | null {
	const { range, ranges, view } = grid;
	if (range === null) return null;
	const block =
		ranges.length === 1
			? { cells: copiedCells(view, range), columns: columnsOf(range) }
			: cut
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
