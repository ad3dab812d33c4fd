import { remember } from './again/lastAct';
import { clearEdits } from './clearEdits';
import { fillFromFirst } from './fill/fillEdits';
import { lateKit } from './late/loadLate';
import type { Act, LiveGrid } from './live';
import type { GridRange, RowAct } from './port';
import { rowSpans } from './several/rowSpans';
import { meant, typedEdits } from './typedEdits';

// What hands do to the selected cells, and F4 does again to others.

export const clear: Act = (grid) => {
	clearRanges(grid, grid.ranges, clear);
};

/** again: what F4 does then; null where that means nothing elsewhere. */
export function clearRanges(grid: LiveGrid, ranges: readonly GridRange[], again: Act | null): void {
	if (lateKit()?.fillMany(grid, ranges, () => '', again) === true) return;
	const edits = ranges.flatMap((range) => clearEdits(grid.view, range));
	grid.tell(edits, again);
}

export function fillAlong(grid: LiveGrid, way: 'down' | 'right'): void {
	const again: Act = (other) => {
		fillAlong(other, way);
	};
	const { source } = grid.view;
	/** Of one row alone, what stands above it. */
	const first = (column: number, { fromRow, toRow }: GridRange): string | undefined => {
		const row = toRow > fromRow ? fromRow : fromRow - 1;
		return row < 0 ? undefined : source.raw(row, column);
	};
	if (way === 'down' && lateKit()?.fillMany(grid, grid.ranges, first, again) === true) return;
	grid.tell(
		grid.ranges.flatMap((range) => fillFromFirst(grid.view, range, way)),
		again,
	);
}

/** A text into the active cell, or into all that is selected. */
export const write =
	(text: string, { wholeRange }: { readonly wholeRange: boolean }): Act =>
	(grid) => {
		const { active, view } = grid;
		if (active === null) return;
		const again = write(text, { wholeRange });
		if (wholeRange && writeMany(grid, text, again)) return;
		const ranges = wholeRange ? grid.ranges : [null];
		const edits = ranges.flatMap((range) => typedEdits(view, active, text, range));
		grid.tell(edits, again);
	};

/** A text into all that is selected; false where that is few cells, and told one by one. */
export const writeMany = (grid: LiveGrid, text: string, again: Act): boolean =>
	lateKit()?.fillMany(grid, grid.ranges, (column) => meant(grid.view, column, text), again) ===
	true;

export const writeToday: Act = (grid) => {
	const { active, view } = grid;
	if (view.today === undefined || active === null) return;
	if (view.columns[active.column]?.editable !== true) return;
	grid.tell([{ ...active, text: view.today }], writeToday);
};

/** By rows, whichever of their cells are selected. */
export function changeRows(grid: LiveGrid, act: RowAct): void {
	const { ranges, view } = grid;
	if (ranges.length === 0 || view.onrows === undefined) return;
	const spans = rowSpans(ranges);
	if (act === 'insert' && spans.length > 1) {
		grid.refuseSeveral();
		return;
	}
	remember((other) => {
		changeRows(other, act);
	});
	view.onrows(act, spans);
}
