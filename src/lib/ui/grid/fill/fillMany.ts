import { flushSync } from 'svelte';
import { remember } from '../again/lastAct';
import type { Act, LiveGrid } from '../live';
import type { ColumnFill, GridRange } from '../port';

/** Cells from which one text for each column is told to the sheet instead of one for each cell. */
export const MANY_CELLS = 10_000;

/**
 * One text for each column of some ranges, where they are a great many cells and the sheet takes columns:
 * it writes them at once, cell by cell a million rows would be a second. textOf: undefined leaves the
 * column alone. False: this is told cell by cell.
 */
export function fillMany(
	{ view }: Pick<LiveGrid, 'view'>,
	ranges: readonly GridRange[],
	textOf: (column: number, range: GridRange) => string | undefined,
	again: Act | null,
): boolean {
	if (view.onfill === undefined) return false;
	const { rows, grows } = view.source;
	const fills: ColumnFill[] = [];
	let cells = 0;
	for (const range of ranges) {
		const toRow = grows === true ? range.toRow : Math.min(range.toRow, rows - 1);
		for (let column = range.fromColumn; column <= range.toColumn; column++) {
			const text = view.columns[column]?.editable === true ? textOf(column, range) : undefined;
			if (text === undefined) continue;
			cells += toRow - range.fromRow + 1;
			fills.push({ column, text, fromRow: range.fromRow, toRow });
		}
	}
	if (cells < MANY_CELLS || !view.onfill(fills)) return false;
	remember(again);
	// As after any edit: the sheet's answer is there before the grid draws itself.
	flushSync();
	return true;
}
