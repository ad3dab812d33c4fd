import { editCells } from '$lib/application/commands/editCells';
import type { Workspace } from '$lib/application/workspace.svelte';
import type { Message } from '$lib/domain/primitives/message';
import type { GridEvents } from '$lib/ui/grid/port';
import type * as Fills from './fillSales';
import type { SalesView } from './salesView.svelte';
import { clearedCells, typedCells } from './typedCells';

let late: typeof Fills | null = null;

/** For a sheet with rows: no hand needs it before. */
export async function loadFills(): Promise<void> {
	late = await import('./fillSales');
}

/** What the grid writes into the sheet. refuse: says why it was not taken. */
export const typeSales = (
	workspace: Workspace,
	view: SalesView,
	refuse: (reason: Message) => void,
): Required<Pick<GridEvents, 'onedit' | 'onfill' | 'onmany'>> => ({
	onedit: (edits) => {
		const cells = typedCells(edits, view);
		const done = workspace.run(editCells, cells, clearedCells(cells));
		if (!done.ok) refuse(done.reason);
	},
	onfill: (fills) => late?.fillSales(workspace, view, fills, refuse) ?? false,
	onmany: (edits, signal) => late?.editSales(workspace, view, edits, signal, refuse) ?? null,
});
