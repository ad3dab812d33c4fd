import type { SalesBatch } from '$lib/domain/ledger/batch';
import { numberColumns, textColumns } from '$lib/domain/ledger/chunk';
import type { SalesColumn, TextColumn } from '$lib/domain/ledger/columns';
import type { DelimitedTable } from '../codec/delimitedTable';
import { extraNames } from './extraNames';
import { readMoneyColumn, readNames, readQuantities } from './readColumns';
import type { Tally } from './tally';

/** A column of the table and the power of ten of its unit: 4 for 万元. */
export interface SourceOf {
	readonly column: number;
	readonly unitPower: number;
}

/** Everything a batch is made of, with date and amount read already. */
export interface BatchSource {
	readonly table: DelimitedTable;
	/** Row of the table for each sale; a row of a wide table stands here once for each month. */
	readonly rows: Int32Array;
	readonly day: Int32Array;
	readonly amount: Float64Array;
	readonly columns: ReadonlyMap<SalesColumn, SourceOf>;
	/** Columns without a meaning. */
	readonly extra: readonly { readonly column: number; readonly title: string }[];
}

/** Reads the other columns and puts the batch together. */
export function assembleBatch(source: BatchSource, tally: Tally): SalesBatch {
	const { table, rows, columns } = source;
	const cells = (column: number) => ({ table, rows, column });
	const names = (id: SalesColumn) => {
		const at = columns.get(id);
		return at === undefined ? null : readNames(cells(at.column));
	};
	const customer = names('customer');
	const texts = textColumns((id: TextColumn) => names(id));
	const money = (id: 'profit' | 'promotion') => {
		const at = columns.get(id);
		return at === undefined ? null : readMoneyColumn(cells(at.column), id, at.unitPower, tally);
	};
	const quantity = columns.get('quantity');
	const extra = extraNames(source.extra.map(({ column }) => readNames(cells(column))));
	return {
		rows: rows.length,
		day: source.day,
		customer: customer?.codes ?? new Int32Array(rows.length).fill(-1),
		amount: source.amount,
		numbers: numberColumns((id) =>
			id !== 'quantity'
				? money(id)
				: quantity === undefined
					? null
					: readQuantities(cells(quantity.column), quantity.unitPower, tally),
		),
		texts: textColumns((id) => texts[id]?.codes ?? null),
		extraColumns: source.extra.map(({ title }) => title),
		extra: extra.codes,
		names: {
			customer: customer?.names ?? [],
			...textColumns((id) => texts[id]?.names ?? []),
			extra: extra.names,
		},
		refused: tally.refusals().map(({ row, column, text }) => ({ row, column, text })),
		roundedRows: tally.roundedRows,
	};
}
