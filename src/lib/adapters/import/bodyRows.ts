import type { SkippedRow } from '$lib/application/importing';
import { readDay } from '$lib/domain/reading/readDay';
import type { DelimitedTable } from '../codec/delimitedTable';
import { isBlankCell } from './blankCells';
import type { Layout } from './layout';
import { firstCell, isNote, totalAt, type TotalKind } from './rowKinds';

/** The rows below the header, told apart. */
export interface BodyRows {
	/** Rows that hold sales. */
	readonly sales: Int32Array;
	readonly skipped: readonly SkippedRow[];
	/** The last row that adds up the whole table. */
	readonly grandTotal: number | null;
}

export interface LabelColumns {
	readonly customer: number | undefined;
	readonly date: number | undefined;
}

/**
 * Leaves out rows that add up others, repeated headers, remarks and blank rows; each is listed.
 * A row with a readable date is a sale, whatever its customer is called.
 */
export function bodyRows(table: DelimitedTable, layout: Layout, labels: LabelColumns): BodyRows {
	const sales = new Int32Array(Math.max(0, layout.end - layout.start));
	const skipped: SkippedRow[] = [];
	let count = 0;
	let grandTotal: number | null = null;
	for (let row = layout.start; row < layout.end; row++) {
		const first = firstCell(table, row);
		const total = first < 0 ? null : totalOf(table, row, first, labels);
		if (total === 'grand') grandTotal = row;
		const why =
			first < 0
				? 'blank'
				: total !== null
					? 'total'
					: isCaption(table, row, first, layout)
						? 'caption'
						: null;
		if (why === null) sales[count++] = row;
		else skipped.push({ row, why });
	}
	return { sales: sales.subarray(0, count), skipped, grandTotal };
}

function totalOf(
	table: DelimitedTable,
	row: number,
	first: number,
	{ customer, date }: LabelColumns,
): TotalKind | null {
	const named = customer === undefined ? -1 : table.at(row, customer);
	const kind =
		totalAt(table, first) ?? (named >= 0 && named !== first ? totalAt(table, named) : null);
	if (kind === null || date === undefined) return kind;
	const text = table.cell(row, date);
	return text.trim() !== '' && readDay(text).ok ? null : kind;
}

/** The header once more, or a remark in a row of its own. */
function isCaption(table: DelimitedTable, row: number, first: number, layout: Layout): boolean {
	const title = layout.titles[first - (table.rowStart[row] ?? 0)]?.text ?? '';
	const length = table.end(first) - (table.from[first] ?? 0);
	if (title !== '' && length === title.length && table.content(first) === title)
		return layout.titles.every((other, at) => table.cell(row, at).trim() === other.text.trim());
	return isAlone(table, row, first) && isNote(table.content(first));
}

/** Most rows have another cell right behind the first: the loop ends at once. */
function isAlone(table: DelimitedTable, row: number, first: number): boolean {
	const end = table.rowStart[row + 1] ?? 0;
	for (let place = first + 1; place < end; place++) if (!isBlankCell(table, place)) return false;
	return true;
}
