import { LIMITS } from '$lib/domain/limits';
import { DelimitedTable } from '../../codec/delimitedTable';
import { betterText } from './html/betterText';
import { readHtmlTable, type HtmlTable } from './html/htmlTable';
import type { RawTable } from './rawSheet';

/** Marks of an HTML flavour that tells more than the text beside it. */
const TELLS_MORE = /\bx:num\s*=\s*["'\d-]|data-sheets-value|\bsdval\s*=|\b(?:row|col)span\s*=/i;
/**
 * The text flavour decides rows, columns and cells. Where the HTML flavour has the very same shape it
 * adds what the text does not carry: joined cells, the digits behind a rounded or `####` number, and
 * the rest of a cell that was cut.
 */
export function withHtml(plain: RawTable, html: string | undefined): RawTable {
	const { table } = plain;
	if (html === undefined || !TELLS_MORE.test(html)) return plain;
	const page = readHtmlTable(html, { rows: table.rows + 1, columns: LIMITS.importColumns });
	if (page?.rows.length !== table.rows || page.columns !== table.width) return plain;
	return { table: completed(table, page), merges: page.merges };
}

/** The better texts stand behind the text; their cells point there. */
function completed(table: DelimitedTable, page: HtmlTable): DelimitedTable {
	const from = table.from.slice();
	const to = table.to.slice();
	let text = table.text;
	for (const [row, cells] of page.rows.entries())
		for (const [column, cell] of cells.entries()) {
			const place = table.at(row, column);
			if (cell === undefined || place < 0) continue;
			const better = betterText(table.content(place), cell.text, cell.exact);
			if (better === null) continue;
			from[place] = text.length;
			text += better;
			to[place] = text.length;
		}
	return new DelimitedTable(
		text,
		table.rows,
		table.width,
		table.rowStart,
		from,
		to,
		table.unclosed,
	);
}
