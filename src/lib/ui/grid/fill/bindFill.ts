import type Handsontable from 'handsontable/base';
import type { LiveGrid } from '../live';
import type { GridRange } from '../port';
import { fillDownTo } from './fillDownTo';
import { fillEdits } from './fillEdits';
import type { FillHow } from './continued';

type Target = Parameters<NonNullable<Handsontable.GridSettings['beforeAutofill']>>[2];

/** The fill handle: drawn with or without Ctrl, and its double click. Returns the way to stop. */
export function bindFill(grid: LiveGrid): () => void {
	const stop = new AbortController();
	let control = false;
	// Where the hand lets go decides, as in a workbook; the grid hears of it after us.
	grid.host.ownerDocument.addEventListener(
		'mouseup',
		(event) => (control = event.ctrlKey || event.metaKey),
		{ capture: true, signal: stop.signal },
	);
	const fill = (to: GridRange, how: FillHow): void => {
		const { range } = grid;
		if (range === null) return;
		grid.tell(fillEdits(grid.view, range, to, how));
		grid.selectRange(to);
	};
	grid.hot.addHook('beforeAutofill', (_cells, _from, target): boolean => {
		const { range } = grid;
		if (range !== null)
			fill(stretched(range, target, grid.page.from), control ? 'turned' : 'series');
		return false;
	});
	grid.hot.addHook('afterOnCellCornerDblClick', () => {
		const { range, view } = grid;
		if (range === null) return;
		const toRow = fillDownTo(view.source, view.columns.length, range);
		if (toRow === null) return;
		fill({ ...range, toRow }, 'series');
		// The second press ends after this, and selects its cell anew.
		setTimeout(() => {
			grid.selectRange({ ...range, toRow });
		});
	});
	return () => {
		stop.abort();
	};
}

/** The selection together with where the handle was drawn to, on the one side that it went. */
function stretched(range: GridRange, { from, to }: Target, pageFrom: number): GridRange {
	const columns = [from.col ?? 0, to.col ?? 0] as const;
	if (columns[1] > range.toColumn) return { ...range, toColumn: columns[1] };
	if (columns[0] < range.fromColumn) return { ...range, fromColumn: columns[0] };
	const rows = [(from.row ?? 0) + pageFrom, (to.row ?? 0) + pageFrom] as const;
	return {
		...range,
		fromRow: Math.min(range.fromRow, rows[0]),
		toRow: Math.max(range.toRow, rows[1]),
	};
}
