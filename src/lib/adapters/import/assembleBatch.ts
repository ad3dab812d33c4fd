import type { SalesBatch } from '$lib/domain/ledger/batch';
import { blankFloats, blankInts, numberColumns, textColumns } from '$lib/domain/ledger/chunk';
import type { SalesColumn } from '$lib/domain/ledger/columns';
import type { Day } from '$lib/domain/primitives/units';
import type { DecimalMark } from '$lib/domain/reading/readNumber';
import type { DelimitedTable } from '../codec/delimitedTable';
import { extraNames } from './extraNames';
import { MoneyColumn, QuantityColumn } from './numberColumns';
import { PricedAmount } from './pricedAmount';
import { NameColumn, readInBlocks, type Cells, type ColumnReader } from './readColumns';
import { daysOf, type DaysRead, type ReadDates } from './readDates';
import { numberText } from './source/numberText';
import { countCleaned, settleNames, type NamesOfRows } from './settleNames';
import type { Tally } from './tally';
import type { WideSales } from './wideSales';

/** A column of the table and the power of ten of its unit: 4 for 万元. */
export interface SourceOf {
	readonly column: number;
	readonly unitPower: number;
	/** What stands before the decimals of its figures. */
	readonly mark?: DecimalMark;
}

/** Columns that other values follow from. */
export type DerivingColumn = 'price' | 'cost' | 'unit-cost' | 'year';

/** Everything a batch is made of. */
export interface BatchSource {
	readonly table: DelimitedTable;
	/** Row of the table for each sale; a row of a wide table stands here once for each month. */
	readonly rows: Int32Array;
	readonly columns: ReadonlyMap<SalesColumn, SourceOf>;
	readonly deriving: ReadonlyMap<DerivingColumn, SourceOf>;
	/** Columns without a meaning. */
	readonly extra: readonly { readonly column: number; readonly title: string }[];
	readonly readDates: ReadDates;
	/** Months and amounts of a wide table, read already. */
	readonly given: Pick<WideSales, 'day' | 'amount' | 'numbers' | 'currency'> | null;
	/** Day of a row of a table without any dates; `NO_DAY` where nothing says one. */
	readonly undated: (row: number) => Day;
	/** Numbers come from a workbook in full precision; as texts they show what Excel shows. */
	readonly typed: boolean;
	/** A contract instead of a paste: names exactly as written, and yuan only. */
	readonly strict: boolean;
}

export interface Assembled extends Omit<DaysRead, 'day'> {
	readonly batch: SalesBatch;
	/** The currency that cells of the amount name; null without one. */
	readonly currency: string | null;
}

/** Reads the columns and puts the batch together. */
export function assembleBatch(
	source: BatchSource,
	tally: Tally,
	progress: (share: number) => void,
): Assembled {
	const { table, rows, columns, deriving, extra, given, strict } = source;
	const readers: ColumnReader[] = [];
	const reading = <Reader extends ColumnReader>(
		at: SourceOf | undefined,
		make: (cells: Cells) => Reader,
	): Reader | null => {
		if (at === undefined) return null;
		const reader = make({ table, rows, ...at });
		readers.push(reader);
		return reader;
	};
	const names = (at: SourceOf | undefined) => reading(at, (cells) => new NameColumn(cells));
	const money = (id: MoneyColumn['target'], at: SourceOf | undefined) =>
		reading(at, (cells) => new MoneyColumn(cells, id, tally, strict ? 'yuan' : 'any'));

	const dates = given === null ? names(columns.get('date')) : null;
	const years = names(deriving.get('year'));
	const customer = names(columns.get('customer'));
	const texts = textColumns((id) => names(columns.get(id)));
	const pieces = columns.get('quantity');
	const quantity = reading(pieces, (cells) => new QuantityColumn(cells, tally));
	const amount = given === null ? money('amount', columns.get('amount')) : null;
	const priced =
		given !== null || amount !== null || pieces === undefined
			? null
			: reading(
					deriving.get('price'),
					(cells) => new PricedAmount({ table, rows, ...pieces }, cells, 'amount', tally),
				);
	const profit = money('profit', columns.get('profit'));
	const whole = profit === null ? money('profit', deriving.get('cost')) : null;
	const cost =
		profit !== null || whole !== null || pieces === undefined
			? whole
			: reading(
					deriving.get('unit-cost'),
					(cells) => new PricedAmount({ table, rows, ...pieces }, cells, 'profit', tally),
				);
	const promotion = money('promotion', columns.get('promotion'));
	const sellThrough = money('sellThrough', columns.get('sellThrough'));
	const others = extra.map(({ column }) => new NameColumn({ table, rows, column, unitPower: 0 }));
	readInBlocks([...readers, ...others], rows.length, progress);

	const { day, ...asks } =
		dates === null ? noDates(rows, source.undated) : daysOf(dates, source.readDates, years, tally);
	const settled = (column: NameColumn | null, id: SalesColumn): NamesOfRows | null =>
		column === null || strict ? column : settleNames(column, id, tally);
	const named = {
		customer: settled(customer, 'customer'),
		texts: textColumns((id) => settled(texts[id], id)),
	};
	if (!strict) for (const other of others) countCleaned(other, tally);
	const kept = extraNames(source.typed ? others.map(withoutDust) : others);
	const fen = given?.amount ?? amount?.fen ?? priced?.fen ?? blankFloats(rows.length);
	const gained =
		profit?.fen ?? (cost === null ? null : cost.fen.map((each, i) => (fen[i] ?? 0) - each));
	const batch: SalesBatch = {
		rows: rows.length,
		day: given?.day ?? day,
		customer: named.customer?.codes ?? blankInts(rows.length),
		amount: fen,
		numbers: numberColumns((id) => {
			const own = {
				quantity: quantity?.pieces,
				profit: gained,
				promotion: promotion?.fen,
				sellThrough: sellThrough?.fen,
			}[id];
			return given?.numbers[id] ?? own ?? null;
		}),
		texts: textColumns((id) => named.texts[id]?.codes ?? null),
		extraColumns: extra.map(({ title }) => title),
		extra: kept.codes,
		names: {
			customer: named.customer?.names ?? [],
			...textColumns((id) => named.texts[id]?.names ?? []),
			extra: kept.names,
		},
		refused: tally.refusals().map(({ row, column, text }) => ({ row, column, text })),
		roundedRows: tally.roundedRows,
		...(tally.roundedRows === 0 ? {} : { rounded: tally.rounded(rows.length) }),
	};
	return { batch, currency: given?.currency ?? amount?.currency ?? null, ...asks };
}

const DUST = /^-?\d*\.\d{13,}$/;

/** A column kept as text in which 0.30000000000000004 shows as 0.3. */
const withoutDust = ({ codes, names }: NameColumn): NamesOfRows => ({
	codes,
	names: Array.from(names, (name) => (DUST.test(name) ? numberText(Number(name)) : name)),
});

const noDates = (rows: Int32Array, undated: (row: number) => Day): DaysRead => ({
	day: rows.map(undated),
	needsYear: false,
	needsDayOrder: false,
	decided: null,
});
