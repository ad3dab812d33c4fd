import { parseDelimited } from '../codec/delimited';
import { guessDelimiter } from './source/guessDelimiter';
import { readTitle } from './readTitle';

/** How much of a text is looked at, and how many rows of it. */
const HEAD_CHARACTERS = 16_384;
const HEAD_ROWS = 10;
/** One month may be a date in a row of cells; two are a header. */
const MONTHS = 2;

/**
 * Do the first rows hold a header with a customer and an amount, or a customer and months? Then
 * a paste is an import; anything else is pasted as cells.
 */
export function looksLikeSales(text: string): boolean {
	const head = text.slice(0, HEAD_CHARACTERS);
	const table = parseDelimited(head, guessDelimiter(head));
	for (let row = 0; row < Math.min(table.rows - 1, HEAD_ROWS); row++) {
		const titles = table.row(row).map(readTitle);
		const has = (column: string): boolean => titles.some((title) => title.column === column);
		const months = titles.filter(({ month }) => month !== null).length;
		if (has('customer') && (has('amount') || months >= MONTHS)) return true;
	}
	return false;
}
