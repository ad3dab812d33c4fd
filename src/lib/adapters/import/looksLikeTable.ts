import type { RememberedLayout } from '$lib/application/importing';
import { parseDelimited } from '../codec/delimited';
import type { DelimitedTable } from '../codec/delimitedTable';
import { HeaderRows } from './header/headerRows';
import { nameProspects } from './header/prospectWords';
import type { Role } from './header/salesWords';
import { guessDelimiter } from './source/guessDelimiter';

/** How much of a text is looked at, and how many rows of it. */
const HEAD_CHARACTERS = 16_384;
const HEAD_ROWS = 10;
/** One month may be a date in a row of cells; two are a header. */
const MONTHS = 2;

/**
 * Do the first rows hold a header with a customer and an amount (or quantity and price), or a customer
 * and months, or the titles of prospects or of a remembered layout, above a row? Then a paste is an
 * import; anything else is pasted as cells.
 */
export function looksLikeTable(
	text: string,
	remembered: readonly RememberedLayout[] = [],
): boolean {
	const head = text.slice(0, HEAD_CHARACTERS);
	const table = parseDelimited(head, guessDelimiter(head));
	for (let row = 0; row < Math.min(table.rows - 1, HEAD_ROWS); row++)
		if (isHeader(table, row, remembered)) return true;
	return false;
}

function isHeader(
	table: DelimitedTable,
	row: number,
	remembered: readonly RememberedLayout[],
): boolean {
	const rows = new HeaderRows(table, [], table.rows);
	const titles = rows.titles(rows.best(row));
	const has = (role: Role): boolean => titles.some((title) => title.role === role);
	const months = titles.filter(({ month }) => month !== null).length;
	const amounts = has('amount') || (has('quantity') && has('price'));
	if ((has('customer') || has('code')) && (amounts || months >= MONTHS)) return true;
	if (nameProspects(titles.map(({ text }) => text))) return true;
	const keys = titles.flatMap(({ key, month }) => (key === '' || month !== null ? [] : [key]));
	return remembered.some(({ columns }) => isLayout(columns, keys));
}

/** Equal titles in the same order; the second of equal ones has its number behind it. */
const isLayout = (columns: RememberedLayout['columns'], keys: readonly string[]): boolean =>
	columns.length === keys.length &&
	columns.every(({ title }, at) => title.replace(/#\d+$/, '') === keys[at]);
