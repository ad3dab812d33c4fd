import { editMany } from '$lib/application/commands/editMany';
import { fillable, fillCells, type TypedFill } from '$lib/application/commands/fillCells';
import type { TypedCell } from '$lib/application/commands/editCells';
import type { Workspace } from '$lib/application/workspace.svelte';
import type { Message } from '$lib/domain/primitives/message';
import type { ColumnFill, SomeEdits, Writing } from '$lib/ui/grid/port';
import { ledgerRow } from './salesSource';
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

/** Where the rows of the sheet stand while they are written, and in which columns. */
type Looked = Pick<SalesView, 'columns' | 'rows' | 'view'>;

/** Writes a great many edits beside the page. */
export async function editSales(
	workspace: Workspace,
	{ columns, rows, view }: Looked,
	edits: SomeEdits,
	signal: AbortSignal,
	refuse: (reason: Message) => void,
): Promise<Writing> {
	const done = await editMany(workspace, cells(), signal);
	if (done === null) return 'left';
	if (done.ok) return 'written';
	refuse(done.reason);
	return 'refused';

	// As they were looked at when the gesture was made: the sheet may be sorted while they are written.
	function* cells(): Iterable<TypedCell | null> {
		for (const edit of edits) {
			const column = edit === null ? undefined : columns[edit.column];
			if (edit === null || column === undefined) yield null;
			else yield { row: ledgerRow(view, edit.row, rows), column, text: edit.text };
		}
	}
}
