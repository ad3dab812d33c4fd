import type { MonthMeasure } from '$lib/application/importing';
import { NUMBER_COLUMNS, type NumberColumn } from '$lib/domain/ledger/columns';
import { dayOf, monthInYear, monthOf, NO_DAY, NO_MONTH, yearOf } from '$lib/domain/primitives/day';
import type { Message } from '$lib/domain/primitives/message';
import type { Month } from '$lib/domain/primitives/units';
import type { DecimalMark } from '$lib/domain/reading/readNumber';
import { readQuantity } from '$lib/domain/reading/readQuantity';
import type { DelimitedTable } from '../codec/delimitedTable';
import { MoneyReader } from './moneyReader';
import { numberKinds } from './normalisations';
import type { Tally } from './tally';
import type { MonthTitle } from './header/monthTitle';
import { yearIn } from './header/yearIn';

export interface MonthColumn {
	readonly column: number;
	readonly month: Month;
	readonly measure: MonthMeasure;
	readonly unitPower: number;
	readonly mark: DecimalMark;
	/** A quarter, a half-year or a year stands in its last month. */
	readonly covers: MonthTitle['covers'];
}

export interface WideSales {
	/** Row of the table for each sale. */
	readonly rows: Int32Array;
	readonly day: Int32Array;
	readonly amount: Float64Array;
	/** Measures that a table has beside the amount. */
	readonly numbers: Readonly<Partial<Record<NumberColumn, Float64Array>>>;
	/** The currency that cells name. */
	readonly currency: string | null;
	/** Rows with nothing in any month. */
	readonly silent: readonly number[];
}

export interface WideTable {
	readonly table: DelimitedTable;
	readonly body: Int32Array;
	readonly months: readonly MonthColumn[];
	/** Column that has the year of each row. */
	readonly year: number | null;
	/** Blank months count as sales of 0. */
	readonly keepZero: boolean;
}

/** A cell of a month: its value in the measure's unit (NaN blank or refused), and what reading found. */
interface MonthCell {
	readonly value: number;
	readonly moved: number;
	readonly reason: Message | null;
}
type ReadCell = (place: number) => MonthCell;

/** A row for each customer, columns for each month: every month with a filled cell becomes a sale. */
export function wideSales(
	{ table, body, months, year, keepZero }: WideTable,
	tallyOf: (rows: number) => Tally,
): WideSales & { readonly tally: Tally } {
	const groups = [...new Set(months.map(({ month }) => month))].map((month) =>
		months.filter((column) => column.month === month),
	);
	const most = body.length * groups.length;
	const tally = tallyOf(most);
	const rows = new Int32Array(most);
	const day = new Int32Array(most);
	const values: Record<MonthMeasure, Float64Array> = {
		amount: new Float64Array(most).fill(Number.NaN),
		quantity: new Float64Array(most).fill(Number.NaN),
		profit: new Float64Array(most).fill(Number.NaN),
		promotion: new Float64Array(most).fill(Number.NaN),
		sellThrough: new Float64Array(most).fill(Number.NaN),
	};
	const money: MoneyReader[] = [];
	const readers = new Map(months.map((column) => [column, readerOf(table, column, tally, money)]));
	const silent: number[] = [];
	let count = 0;
	for (const row of body) {
		const before = count;
		const rowYear = year === null ? null : yearIn(table.cell(row, year));
		for (const group of groups) {
			let filled = keepZero;
			for (const column of group) {
				const place = table.at(row, column.column);
				const cell = readers.get(column)?.(place);
				if (cell === undefined) continue;
				if (cell.reason !== null)
					tally.refuse({
						row: count,
						column: column.measure,
						text: table.content(place),
						reason: cell.reason,
						sourceRow: row,
						sourceColumn: column.column,
					});
				if (cell.reason !== null || !Number.isNaN(cell.value)) filled = true;
				if (column.covers !== 'month' && !Number.isNaN(cell.value)) tally.normalise(column.covers);
				if (cell.moved !== 0) tally.round(count, column.measure, cell.moved);
				values[column.measure][count] =
					keepZero && cell.reason === null && Number.isNaN(cell.value) ? 0 : cell.value;
			}
			const month = group[0]?.month ?? NO_MONTH;
			if (!filled) continue;
			rows[count] = row;
			// A month whose year nobody has said is no date yet.
			const dated = rowYear === null ? month : monthOf(rowYear, monthInYear(month));
			day[count] = yearOf(dated) > 0 ? dayOf(dated, 0) : NO_DAY;
			count++;
		}
		if (count === before) silent.push(row);
	}
	const beside = NUMBER_COLUMNS.filter((measure) =>
		months.some((column) => column.measure === measure),
	);
	return {
		rows: rows.slice(0, count),
		day: day.slice(0, count),
		amount: values.amount.slice(0, count),
		numbers: Object.fromEntries(
			beside.map((measure) => [measure, values[measure].slice(0, count)] as const),
		),
		silent,
		currency: money.map(({ currency }) => currency).find((mark) => mark !== null) ?? null,
		tally,
	};
}

function readerOf(
	table: DelimitedTable,
	{ measure, unitPower, mark }: MonthColumn,
	tally: Tally,
	money: MoneyReader[],
): ReadCell {
	if (measure === 'quantity')
		return (place) => {
			const cell = place < 0 ? '' : table.content(place);
			const read = readQuantity(cell, unitPower, mark);
			if (!read.ok) return { value: Number.NaN, moved: 0, reason: read.reason };
			for (const kind of cell === '' ? [] : numberKinds(cell, mark)) tally.normalise(kind);
			return { value: read.value, moved: 0, reason: null };
		};
	const reader = new MoneyReader(table, unitPower, tally, 'any', mark);
	money.push(reader);
	return (place) => {
		reader.read(place);
		reader.finish();
		return { value: reader.fen, moved: reader.moved, reason: reader.reason };
	};
}
