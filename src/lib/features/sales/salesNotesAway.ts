import type { NotesAway } from '$lib/ui/grid/port';
import { notesAway } from '$lib/ui/table/notesAway';
import { columnTitle } from './columnTitles';
import { presentColumns } from './presentColumns';
import type { SalesView } from './salesView.svelte';

/** Notes of the sales in columns that are hidden, or not there because nothing fills them. */
export function salesNotesAway(view: SalesView): NotesAway {
	const { ledger, extraTitles, columns } = view;
	const cells = ledger.chunks.flatMap(({ notes }, index) => {
		if (notes.length === 0) return [];
		const before = ledger.chunks.slice(0, index).reduce((sum, { rows }) => sum + rows, 0);
		return notes.map(({ row, column }) => ({ row: before + row, column }));
	});
	return notesAway(cells, {
		...{ shown: columns, possible: presentColumns(ledger, true), rows: view.view },
		titleOf: (column) => columnTitle(column, extraTitles),
		show: (more) => {
			view.showColumns(more);
		},
	});
}
