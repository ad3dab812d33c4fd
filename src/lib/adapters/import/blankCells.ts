import type { DelimitedTable } from '../codec/delimitedTable';

const SPACE = 32;
const FIRST_WIDE_SPACE = 0xa0;

/** Nothing but white space? place: of `table.from` and `table.to`. */
export function isBlankCell(table: DelimitedTable, place: number): boolean {
	const from = table.from[place] ?? 0;
	if (from === table.end(place)) return true;
	const first = table.text.charCodeAt(from);
	if (first > SPACE && first < FIRST_WIDE_SPACE) return false;
	return table.content(place).trim() === '';
}

/** Nothing but delimiters and white space? */
export function isBlankRow(table: DelimitedTable, row: number): boolean {
	const end = table.rowStart[row + 1] ?? 0;
	for (let place = table.rowStart[row] ?? 0; place < end; place++)
		if (!isBlankCell(table, place)) return false;
	return true;
}
