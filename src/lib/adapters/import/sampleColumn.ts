import { NO_DAY } from '$lib/domain/primitives/day';
import { NEEDS_DAY_ORDER, NEEDS_YEAR, readDay } from '$lib/domain/reading/readDay';
import { readNumber } from '$lib/domain/reading/readNumber';
import type { DelimitedTable } from '../codec/delimitedTable';
import { isBlankCell } from './blankCells';

/** Cells that tell what a column holds. */
const SAMPLE_ROWS = 200;

/** What a look at some cells of a column shows. Shares are of the cells that hold anything. */
export interface ColumnSample {
	readonly filled: number;
	readonly dates: number;
	readonly numbers: number;
	/** Sum of the absolute numbers, to tell amounts from quantities. */
	readonly size: number;
	/** The first cell that is no date, and the first that is no number. */
	readonly noDate: { readonly row: number; readonly text: string } | null;
	readonly noNumber: { readonly row: number; readonly text: string } | null;
}

/** Looks at cells spread evenly over the rows `start` … `end` − 1, and at the first ones. */
export function sampleColumn(
	table: DelimitedTable,
	column: number,
	start: number,
	end: number,
): ColumnSample {
	let filled = 0;
	let dates = 0;
	let numbers = 0;
	let size = 0;
	let noDate: ColumnSample['noDate'] = null;
	let noNumber: ColumnSample['noNumber'] = null;
	const step = Math.max(1, Math.floor((end - start) / SAMPLE_ROWS));
	for (let row = start; row < end; row += step) {
		const text = table.cell(row, column);
		if (text.trim() === '') continue;
		filled++;
		if (isDate(text)) dates++;
		else noDate ??= { row, text };
		const number = readNumber(text);
		if (!number.ok) noNumber ??= { row, text };
		else {
			numbers++;
			if (number.value !== null) size += Number(number.value.digits) * 10 ** number.value.power;
		}
	}
	return { filled, dates, numbers, size, noDate, noNumber };
}

/** Also one that waits for an answer. */
function isDate(text: string): boolean {
	const day = readDay(text);
	return day.ok
		? day.value !== NO_DAY
		: day.reason.key === NEEDS_YEAR || day.reason.key === NEEDS_DAY_ORDER;
}

/** Does any body row hold something in this column? */
export function hasContent(
	table: DelimitedTable,
	column: number,
	start: number,
	end: number,
): boolean {
	for (let row = start; row < end; row++) {
		const place = table.at(row, column);
		if (place >= 0 && !isBlankCell(table, place)) return true;
	}
	return false;
}
