import type { OutBook, OutTable } from '../../domain/sharing/outTable';
import { SHEET_ROWS } from '../../domain/sharing/longTables';

/** Tables that are longer than a sheet go on in the next one, under the same titles. */
export const fitTables = (book: OutBook, rows: number = SHEET_ROWS): OutBook => ({
	...book,
	tables: book.tables.flatMap((table) => partsOf(table, rows - 1)),
});

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
