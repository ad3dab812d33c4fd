import { remember } from './again/lastAct';
import { clearEdits } from './clearEdits';
import { fillFromFirst } from './fill/fillEdits';
import type { Act, LiveGrid } from './live';
import type { RowAct } from './port';
import { typedEdits } from './typedEdits';

// What hands do to the selected cells, and F4 does again to others.

export const clear: Act = (grid) => {
	if (grid.range !== null) grid.tell(clearEdits(grid.view, grid.range), clear);
};

export function fillAlong(grid: LiveGrid, way: 'down' | 'right'): void {
	const again: Act = (other) => {
		fillAlong(other, way);
	};
	if (grid.range !== null) grid.tell(fillFromFirst(grid.view, grid.range, way), again);
}

/** A text into the active cell, or into all that is selected. */
export const write =
	(text: string, { wholeRange }: { readonly wholeRange: boolean }): Act =>
	(grid) => {
		const { active, range, view } = grid;
		if (active === null) return;
		const edits = typedEdits(view, active, text, wholeRange ? range : null);
		grid.tell(edits, write(text, { wholeRange }));
	};

export const writeToday: Act = (grid) => {
	const { active, view } = grid;
	if (view.today === undefined || active === null) return;
	if (view.columns[active.column]?.editable !== true) return;
	grid.tell([{ ...active, text: view.today }], writeToday);
};

/** By rows, whichever of their cells are selected. */
export function changeRows({ range, view }: LiveGrid, act: RowAct): void {
	if (range === null || view.onrows === undefined) return;
	remember((other) => {
		changeRows(other, act);
	});
	view.onrows(act, range);
}
