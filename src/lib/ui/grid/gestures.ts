import { remember } from './again/lastAct';
import { clearEdits } from './clearEdits';
import { fillFromFirst } from './fill/fillEdits';
import type { Act, LiveGrid } from './live';
import type { RowAct } from './port';
import { rowSpans } from './several/rowSpans';
import { typedEdits } from './typedEdits';

// What hands do to the selected cells, and F4 does again to others.

export const clear: Act = (grid) => {
	grid.tell(
		grid.ranges.flatMap((range) => clearEdits(grid.view, range)),
		clear,
	);
};

export function fillAlong(grid: LiveGrid, way: 'down' | 'right'): void {
	const again: Act = (other) => {
		fillAlong(other, way);
	};
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
		const ranges = wholeRange ? grid.ranges : [null];
		const edits = ranges.flatMap((range) => typedEdits(view, active, text, range));
		grid.tell(edits, write(text, { wholeRange }));
	};

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
