import { SALES_COLUMNS, type ColumnId } from '../../domain/ledger/columns';

interface Cell {
	readonly row: number;
	readonly column: ColumnId;
}

/** By row, then by the column's place on the sheet: those with a meaning, then the others. */
export const compareCells = (a: Cell, b: Cell): number =>
	a.row - b.row || place(a.column) - place(b.column);

function place(column: ColumnId): number {
	const known = SALES_COLUMNS.findIndex((id) => id === column);
	return known >= 0 ? known : SALES_COLUMNS.length + Number(column.slice('extra:'.length));
}
