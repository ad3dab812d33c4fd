import { message } from '../../domain/primitives/message';
import type { OutBook, OutTable } from '../../domain/sharing/outTable';

/** What one sheet of Excel holds; the first row is the header's. */
const EXCEL_ROWS = 1_048_576;

/** Tables that are longer than a sheet go on in the next one, under the same titles, and the book says so. */
export function fitTables(book: OutBook, rows: number = EXCEL_ROWS): OutBook {
	const most = rows - 1;
	const long = book.tables.filter(({ rowCount }) => rowCount > most);
	if (long.length === 0) return book;
	return {
		...book,
		tables: book.tables.flatMap((table) => partsOf(table, most)),
		notes: [...book.notes, message('out_note_split', { rows, sheets: long.length })],
	};
}

function partsOf(table: OutTable, most: number): readonly OutTable[] {
	const parts = Math.max(1, Math.ceil(table.rowCount / most));
	if (parts === 1) return [table];
	return Array.from({ length: parts }, (_, part) => ({
		...table,
		id: `${table.id}-${part + 1}`,
		rowCount: Math.min(most, table.rowCount - part * most),
		cell: (row, column) => table.cell(part * most + row, column),
	}));
}
