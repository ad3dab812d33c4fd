import type { SalesBatch } from '../batch';
import { numberColumns, textColumns } from '../chunk';
import type { NumberColumn, TextColumn } from '../columns';
import { NO_NAME } from '../names';
import { dayOf, monthOf, NO_DAY } from '../../primitives/day';

/** A sale as a test writes it: names in full, money in fen; what is left out is blank. */
export type Sale = {
	/** `2026-01-31` or `2026-01`. */
	readonly date?: string;
	readonly customer?: string;
	/** Fen. */
	readonly amount?: number;
} & Readonly<Partial<Record<TextColumn, string>>> &
	Readonly<Partial<Record<NumberColumn, number>>>;

/** `2026-01-31` or `2026-01` → `Day`. */
export function day(text: string): number {
	const [year, month, rest = 0] = text.split('-').map(Number);
	return dayOf(monthOf(year ?? 0, month ?? 0), rest);
}

/** Sales as the import hands them over. */
export function batchOf(
	sales: readonly Sale[],
	extra: { readonly title: string; readonly cells: readonly string[] }[] = [],
): SalesBatch {
	const lists = { ...textColumns(() => new Dictionary()), customer: new Dictionary() };
	const extraNames = new Dictionary();
	const codes = (column: TextColumn | 'customer'): Int32Array =>
		Int32Array.from(sales, (sale) => lists[column].code(sale[column] ?? ''));
	return {
		rows: sales.length,
		day: Int32Array.from(sales, ({ date }) => (date === undefined ? NO_DAY : day(date))),
		customer: codes('customer'),
		amount: Float64Array.from(sales, ({ amount }) => amount ?? NaN),
		numbers: numberColumns((id) => Float64Array.from(sales, (sale) => sale[id] ?? NaN)),
		texts: textColumns(codes),
		extraColumns: extra.map(({ title }) => title),
		extra: extra.map(({ cells }) => Int32Array.from(cells, (cell) => extraNames.code(cell))),
		names: {
			...textColumns((id) => lists[id].names),
			customer: lists.customer.names,
			extra: extraNames.names,
		},
		refused: [],
		roundedRows: 0,
	};
}

class Dictionary {
	readonly names: string[] = [];

	code(name: string): number {
		if (name === '') return NO_NAME;
		const known = this.names.indexOf(name);
		return known === -1 ? this.names.push(name) - 1 : known;
	}
}
