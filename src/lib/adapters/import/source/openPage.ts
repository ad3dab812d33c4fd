import { LIMITS } from '$lib/domain/limits';
import { message, type Message } from '$lib/domain/primitives/message';
import { ok, refuse, type Result } from '$lib/domain/primitives/result';
import { betterText } from './html/betterText';
import { readHtmlTable, type HtmlCell } from './html/htmlTable';
import type { RawTable } from './rawSheet';
import { gridTable } from './workbook/gridTable';
import { trimmedGrid, type RawCell } from './workbook/rawGrid';

const HEAD_CHARACTERS = 4096;
/** White space and comments may stand before what a page begins with. */
const PAGE = /^\ufeff?\s*<(?:!doctype html|html|head|meta|style|body|table|div|!--)/i;
const XML_2003 = /^\ufeff?\s*<\?xml[^>]*\?>[\s\S]*urn:schemas-microsoft-com:office:spreadsheet/;

/** A web page that is called .xls, as many systems export their tables. */
export const isPage = (text: string): boolean =>
	PAGE.test(text.slice(0, HEAD_CHARACTERS)) && /<table[\s>]/i.test(text);

/** Excel's XML of 2003. */
export const isXmlBook = (text: string): boolean => XML_2003.test(text.slice(0, HEAD_CHARACTERS));

/** All tables of the page, one under the other. */
export function openPage(page: string): Result<RawTable, Message> {
	const read = readHtmlTable(page, { rows: LIMITS.importRows, columns: LIMITS.importColumns });
	if (read === null) return refuse(message('import_workbook_far_cell'));
	const grid = trimmedGrid({
		name: '',
		hidden: false,
		rows: read.rows.map((cells) => Array.from(cells, cellOf)),
		merges: read.merges,
		unvalued: 0,
	});
	if (grid.rows.length === 0) return refuse(message('import_workbook_empty'));
	const { table, merges } = gridTable([{ grid, from: 0, month: null }]);
	return ok({ table, merges });
}

/** As it is shown, unless the page keeps the digits behind it. */
const cellOf = (cell: HtmlCell | undefined): RawCell =>
	cell === undefined ? null : (betterText(cell.text, cell.text, cell.exact) ?? cell.text);
