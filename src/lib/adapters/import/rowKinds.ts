import type { DelimitedTable } from '../codec/delimitedTable';
import { isBlankCell } from './blankCells';
import { TOTAL_WORDS } from './headerWords';
import { titleKey } from './titleKey';

/** `grand` adds up the whole table, `part` some of it. */
export type TotalKind = 'grand' | 'part';

const PART = /(?:小计|累计|合计|总计|subtotal|total)$/;
const NOTE = /^(?:注|备注|说明|附注|制表|制单|审核|填报|数据来源|note|source)/;
/** Last characters of every word that `PART` and `TOTAL_WORDS` know: most cells are no label at a glance. */
const LAST_OF_LABEL: ReadonlySet<string> = new Set([
	'计',
	'l',
	'L',
	'和',
	'总',
	'汇',
	'\uff1a',
	':',
	' ',
]);

/** Does a cell name a row that adds up others? */
export function totalKind(cell: string): TotalKind | null {
	const key = titleKey(cell);
	if (TOTAL_WORDS.has(key)) return 'grand';
	return PART.test(key) ? 'part' : null;
}

/** The same for the cell at a place of the table, without a string for most cells. */
export function totalAt(table: DelimitedTable, place: number): TotalKind | null {
	const end = table.end(place);
	if (end === table.from[place]) return null;
	return LAST_OF_LABEL.has(table.text.charAt(end - 1)) ? totalKind(table.content(place)) : null;
}

/** Is a row whose only cell is this one a remark below the table? */
export const isNote = (cell: string): boolean => NOTE.test(titleKey(cell));

/** Place of the first cell of a row that holds anything; −1 in a blank row. */
export function firstCell(table: DelimitedTable, row: number): number {
	const end = table.rowStart[row + 1] ?? 0;
	for (let place = table.rowStart[row] ?? 0; place < end; place++)
		if (!isBlankCell(table, place)) return place;
	return -1;
}
