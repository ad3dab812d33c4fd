import type { SalesBatch } from '$lib/domain/ledger/batch';
import { blankFloats, blankInts, numberColumns, textColumns } from '$lib/domain/ledger/chunk';
import type { SalesColumn } from '$lib/domain/ledger/columns';
import type { DelimitedTable } from '../codec/delimitedTable';
import { extraNames } from './extraNames';
import {
	MoneyColumn,
	NameColumn,
	QuantityColumn,
	readInBlocks,
	type Cells,
	type ColumnReader,
} from './readColumns';
import { daysOf, type DaysRead, type ReadDates } from './readDates';
import type { Tally } from './tally';

/** A column of the table and the power of ten of its unit: 4 for 万元. */
export interface SourceOf {
	readonly column: number;
	readonly unitPower: number;
}

/** Everything a batch is made of. */
export interface BatchSource {
	readonly table: DelimitedTable;
	/** Row of the table for each sale; a row of a wide table stands here once for each month. */
	readonly rows: Int32Array;
	readonly columns: ReadonlyMap<SalesColumn, SourceOf>;
	/** Columns without a meaning. */
	readonly extra: readonly { readonly column: number; readonly title: string }[];
	readonly readDates: ReadDates;
	/** Months and amounts of a wide table, read already. */
	readonly given: { readonly day: Int32Array; readonly amount: Float64Array } | null;
}

export interface Assembled extends Omit<DaysRead, 'day'> {
	readonly batch: SalesBatch;
}

/** Reads the columns and puts the batch together. */
export function assembleBatch(
	{ table, rows, columns, extra, readDates, given }: BatchSource,
	tally: Tally,
	progress: (share: number) => void,
): Assembled {
	const readers: ColumnReader[] = [];
	const reading = <Reader extends ColumnReader>(reader: Reader): Reader => {
		readers.push(reader);
		return reader;
	};
	const reader = <Reader extends ColumnReader>(
		id: SalesColumn,
		make: (cells: Cells) => Reader,
	): Reader | null => {
		const at = columns.get(id);
		return at === undefined ? null : reading(make({ table, rows, ...at }));
	};
	const names = (id: SalesColumn) => reader(id, (cells) => new NameColumn(cells));
	const money = (id: 'amount' | 'profit' | 'promotion') =>
		reader(id, (cells) => new MoneyColumn(cells, id, tally));

	const dates = given === null ? names('date') : null;
	const customer = names('customer');
	const texts = textColumns(names);
	const quantity = reader('quantity', (cells) => new QuantityColumn(cells, tally));
	const amount = given === null ? money('amount') : null;
	const numbers = { profit: money('profit'), promotion: money('promotion') };
	const others = extra.map(({ column }) =>
		reading(new NameColumn({ table, rows, column, unitPower: 0 })),
	);
	readInBlocks(readers, rows.length, progress);

	const { day, ...asks } =
		dates === null
			? { day: new Int32Array(rows.length), needsYear: false, needsDayOrder: false, decided: null }
			: daysOf(dates, readDates, tally);
	const kept = extraNames(others);
	const batch: SalesBatch = {
		rows: rows.length,
		day: given?.day ?? day,
		customer: customer?.codes ?? blankInts(rows.length),
		amount: given?.amount ?? amount?.fen ?? blankFloats(rows.length),
		numbers: numberColumns((id) =>
			id === 'quantity' ? (quantity?.pieces ?? null) : (numbers[id]?.fen ?? null),
		),
		texts: textColumns((id) => texts[id]?.codes ?? null),
		extraColumns: extra.map(({ title }) => title),
		extra: kept.codes,
		names: {
			customer: customer?.names ?? [],
			...textColumns((id) => texts[id]?.names ?? []),
			extra: kept.names,
		},
		refused: tally.refusals().map(({ row, column, text }) => ({ row, column, text })),
		roundedRows: tally.roundedRows,
	};
	return { batch, ...asks };
}
