import type { OutTable } from '$lib/domain/sharing/outTable';

/** A table on paper: some columns of a sheet, under its name. */
export interface PaperTable {
	readonly table: OutTable;
	/** Places of the columns that fit on A4. */
	readonly columns: readonly number[];
	/** Places of the rows that are told. */
	readonly rows: readonly number[];
}

export const allRows = ({ rowCount }: OutTable): readonly number[] =>
	Array.from({ length: rowCount }, (_, row) => row);

/** All that a table holds. */
export const wholeTable = (table: OutTable): PaperTable => ({
	table,
	columns: table.columns.map((_, place) => place),
	rows: allRows(table),
});
