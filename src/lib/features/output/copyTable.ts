import type { OutTable, OutText } from '$lib/domain/sharing/outTable';
import type { Locale } from '$lib/i18n/locale.svelte';
import { isFigure, outRaw, say } from '$lib/ui/format';
import { copyParts } from '$lib/ui/grid/copyParts';
import { writeCells } from '$lib/ui/grid/writeCells';
import { writeHtml } from '$lib/ui/grid/writeHtml';

/** More than a spreadsheet takes from the clipboard without stalling; a file holds more. */
export const MOST_COPIED = 50_000;

/** A table as the clipboard holds it: text and markup, its titles first, figures at full precision [OUT-6]. */
export function copiedTable(
	{ columns, rowCount, cell }: OutTable,
	locale: Locale,
): { readonly text: string; readonly html: string } {
	const words = (said: OutText): string => (typeof said === 'string' ? said : say(said, locale));
	const cells = [columns.map(({ title }) => words(title))];
	for (let row = 0; row < rowCount; row++)
		cells.push(columns.map(({ kind }, column) => outRaw(cell(row, column), kind, locale)));
	const figures = columns.map(({ kind }) => isFigure(kind));
	return { text: writeCells(cells), html: writeHtml(cells, figures) };
}

/** A text that a spreadsheet would work out. */
const FORMULA = /(^|\t|\r\n)("?)([=+@])/g;

/**
 * As text and as markup in which text stays text. Where the browser takes text alone, a formula in it gets
 * an apostrophe. False: it takes nothing.
 */
export async function copyTable(table: OutTable, locale: Locale): Promise<boolean> {
	const { text, html } = copiedTable(table, locale);
	if (copyParts({ 'text/plain': text, 'text/html': html })) return true;
	try {
		await navigator.clipboard.writeText(text.replace(FORMULA, "$1$2'$3"));
		return true;
	} catch {
		return false;
	}
}
