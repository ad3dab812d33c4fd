import type { Ledger } from '$lib/domain/ledger/ledger';
import { locate } from '$lib/domain/ledger/locate';
import { columnTitle } from './columnTitles';

/** What is written beside the cells of a row of the sheet, on screen or not. @throws RangeError outside the sheet. */
export function notesOfSale(
	ledger: Ledger,
	row: number,
): readonly { readonly title: string; readonly text: string }[] {
	const { chunk, row: within } = locate(ledger, row);
	return chunk.notes
		.filter((note) => note.row === within)
		.map(({ column, text }) => ({ title: columnTitle(column, ledger.extraColumns), text }));
}
