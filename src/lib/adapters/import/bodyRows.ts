import type { SkippedRow } from '$lib/application/importing';
import type { DelimitedTable } from '../codec/delimitedTable';
import { isBlankCell } from './blankCells';
import type { Layout } from './header/layout';
import { firstCell, isNote } from './rowKinds';
import { TotalRows, type LabelColumns } from './totalRows';

/** The rows below the header, told apart. */
export interface BodyRows {
	/** Rows that hold sales, or customers. */
	readonly sales: Int32Array;
	readonly skipped: readonly SkippedRow[];
	/** Rows that add up others, kept or left out. */
	readonly totalRows: number;
	/** The last row that adds up the whole table. */
	readonly grandTotal: number | null;
}

/**
 * Leaves out rows that add up others, repeated headers, remarks and blank rows; each is listed.
 * A row with a readable date is a sale, whatever its customer is called: TOTAL sells oil; only words
 * such as 小计, which are nobody's name, make it a total all the same. Total East without a date is a total
 * where nobody is named beside it, or where its figure is what the rows above add up to.
 */
export function bodyRows(
	table: DelimitedTable,
	layout: Layout,
	labels: LabelColumns,
	keepTotals = false,
): BodyRows {
	const sales = new Int32Array(Math.max(0, layout.end - layout.start));
	const skipped: SkippedRow[] = [];
	let count = 0;
	let grandTotal: number | null = null;
	let totalRows = 0;
	const totals = new TotalRows(table, layout.start, labels);
	for (let row = layout.start; row < layout.end; row++) {
		const first = firstCell(table, row);
		const total = first < 0 ? null : totals.of(row, first);
		if (total === 'grand') grandTotal = row;
		if (total !== null) totalRows++;
		const why =
			first < 0
				? 'blank'
				: total !== null
					? keepTotals
						? null
						: 'total'
					: isCaption(table, row, first, layout, labels)
						? 'caption'
						: null;
		if (why === null) sales[count++] = row;
		else skipped.push({ row, why });
	}
	return { sales: sales.subarray(0, count), skipped, grandTotal, totalRows };
}

/** The header once more, or a remark in a row of its own. */
function isCaption(
	table: DelimitedTable,
	row: number,
	first: number,
	layout: Layout,
	{ figures }: LabelColumns,
): boolean {
	const title = layout.titles[first - (table.rowStart[row] ?? 0)]?.text ?? '';
	const length = table.end(first) - (table.from[first] ?? 0);
	if (title !== '' && length === title.length && table.content(first) === title)
		return layout.titles.every((other, at) => table.cell(row, at).trim() === other.text.trim());
	return hasNoFigure(table, row, first, figures) && isNote(table.content(first));
}

function hasNoFigure(
	table: DelimitedTable,
	row: number,
	first: number,
	figures: readonly number[],
): boolean {
	for (const at of figures) if (!isBlankAt(table, row, at)) return isAlone(table, row, first);
	return true;
}

function isBlankAt(table: DelimitedTable, row: number, column: number): boolean {
	const place = table.at(row, column);
	return place < 0 || isBlankCell(table, place);
}

/** Most rows have another cell right behind the first: the loop ends at once. */
function isAlone(table: DelimitedTable, row: number, first: number): boolean {
	const end = table.rowStart[row + 1] ?? 0;
	for (let place = first + 1; place < end; place++) if (!isBlankCell(table, place)) return false;
	return true;
}
