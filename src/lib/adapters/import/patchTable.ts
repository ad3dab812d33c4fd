import type { CellFix } from '$lib/application/importing';
import { DelimitedTable } from '../codec/delimitedTable';

/** A blank cell that takes the text of another one of its column. */
export interface Filling {
	readonly row: number;
	readonly column: number;
	/** Row of the text. */
	readonly from: number;
}

/** The table with corrected cells; rows that are too short grow. Cells outside the table are no cells. */
export function fixCells(table: DelimitedTable, fixes: readonly CellFix[]): DelimitedTable {
	const inside = fixes.filter(
		({ row, column }) => row >= 0 && row < table.rows && column >= 0 && column < table.width,
	);
	if (inside.length === 0) return table;
	const grown = withPlaces(table, inside);
	const from = grown.from.slice();
	const to = grown.to.slice();
	let { text } = grown;
	for (const fix of inside) {
		const place = grown.at(fix.row, fix.column);
		from[place] = text.length;
		text += fix.text;
		to[place] = text.length;
	}
	return new DelimitedTable(
		text,
		grown.rows,
		grown.width,
		grown.rowStart,
		from,
		to,
		grown.unclosed,
	);
}

/** The table with blanks filled from above; nothing is copied but places. */
export function fillCells(table: DelimitedTable, fillings: readonly Filling[]): DelimitedTable {
	if (fillings.length === 0) return table;
	const grown = withPlaces(table, fillings);
	const from = grown.from.slice();
	const to = grown.to.slice();
	for (const filling of fillings) {
		const place = grown.at(filling.row, filling.column);
		const source = grown.at(filling.from, filling.column);
		from[place] = from[source] ?? 0;
		to[place] = to[source] ?? 0;
	}
	const { text, rows, width, rowStart, unclosed } = grown;
	return new DelimitedTable(text, rows, width, rowStart, from, to, unclosed);
}

/** The same table in which every one of these cells has a place. */
function withPlaces(
	table: DelimitedTable,
	cells: readonly { readonly row: number; readonly column: number }[],
): DelimitedTable {
	const widths = new Map<number, number>();
	for (const { row, column } of cells)
		if (column >= table.widthOf(row)) widths.set(row, Math.max(widths.get(row) ?? 0, column + 1));
	if (widths.size === 0) return table;
	const rowStart = new Int32Array(table.rows + 1);
	for (let row = 0; row < table.rows; row++)
		rowStart[row + 1] = (rowStart[row] ?? 0) + (widths.get(row) ?? table.widthOf(row));
	const from = new Int32Array(rowStart[table.rows] ?? 0);
	const to = new Int32Array(from.length);
	for (let row = 0; row < table.rows; row++) {
		const old = table.rowStart[row] ?? 0;
		const end = table.rowStart[row + 1] ?? 0;
		from.set(table.from.subarray(old, end), rowStart[row] ?? 0);
		to.set(table.to.subarray(old, end), rowStart[row] ?? 0);
	}
	const { text, rows, width, unclosed } = table;
	return new DelimitedTable(text, rows, width, rowStart, from, to, unclosed);
}
