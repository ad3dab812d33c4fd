import { editCells } from '$lib/application/commands/editCells';
import { fillable, fillCells, type TypedFill } from '$lib/application/commands/fillCells';
import type { Workspace } from '$lib/application/workspace.svelte';
import type { Message } from '$lib/domain/primitives/message';
import type { CellEdit, ColumnFill, GridEvents } from '$lib/ui/grid/port';
import type { SalesView } from './salesView.svelte';
import { clearedCells, typedCells } from './typedCells';
import { viewedRows } from './viewedRows';

/** What the grid writes into the sheet. refuse: says why it was not taken. */
export function typeSales(
	workspace: Workspace,
	view: SalesView,
	refuse: (reason: Message) => void,
): Required<Pick<GridEvents, 'onedit' | 'onfill'>> {
	return {
		onedit: (edits: readonly CellEdit[]) => {
			const cells = typedCells(edits, view);
			const done = workspace.run(editCells, cells, clearedCells(cells));
			if (!done.ok) refuse(done.reason);
		},
		onfill: (fills: readonly ColumnFill[]) => {
			const rowsOf = viewedRows(view.view, view.rows);
			const typed = fills.flatMap(({ column, text, ...span }): TypedFill[] => {
				const id = view.columns[column];
				return id === undefined ? [] : [{ column: id, text, rows: rowsOf(span) }];
			});
			if (!typed.every(({ column, text }) => fillable(column, text))) return false;
			const done = workspace.run(fillCells, typed);
			if (!done.ok) refuse(done.reason);
			return true;
		},
	};
}
