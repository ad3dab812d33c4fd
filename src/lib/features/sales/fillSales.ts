import { fillable, fillCells, type TypedFill } from '$lib/application/commands/fillCells';
import type { Workspace } from '$lib/application/workspace.svelte';
import type { Message } from '$lib/domain/primitives/message';
import type { ColumnFill } from '$lib/ui/grid/port';
import type { SalesView } from './salesView.svelte';
import { viewedRows } from './viewedRows';

/** Writes one text into many cells of a column. False: a column cannot read its text as it is. */
export function fillSales(
	workspace: Workspace,
	view: SalesView,
	fills: readonly ColumnFill[],
	refuse: (reason: Message) => void,
): boolean {
	const rowsOf = viewedRows(view.view, view.rows);
	const typed = fills.flatMap(({ column, text, ...span }): TypedFill[] => {
		const id = view.columns[column];
		return id === undefined ? [] : [{ column: id, text, rows: rowsOf(span) }];
	});
	if (!typed.every(({ column, text }) => fillable(column, text))) return false;
	const done = workspace.run(fillCells, typed);
	if (!done.ok) refuse(done.reason);
	return true;
}
