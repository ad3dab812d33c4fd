import { writeNote } from '$lib/application/commands/writeNote';
import type { Workspace } from '$lib/application/workspace.svelte';
import { getLocale } from '$lib/i18n/locale.svelte';
import { say } from '$lib/ui/format';
import type { SalesView } from './salesView.svelte';

/** Writes a note beside a cell on screen; why it is refused, or nothing. */
export function annotateSale(
	workspace: Workspace,
	view: Pick<SalesView, 'columns' | 'rowAt'>,
	row: number,
	place: number,
	text: string,
): string {
	const column = view.columns[place];
	if (column === undefined) return '';
	const done = workspace.run(writeNote, { row: view.rowAt(row), column, text });
	return done.ok ? '' : say(done.reason, getLocale());
}
