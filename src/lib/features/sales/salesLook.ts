import type { ColumnId } from '$lib/domain/ledger/columns';
import type { Ledger, NameBook } from '$lib/domain/ledger/ledger';
import { rowsOf } from '$lib/domain/ledger/locate';
import type { Filter } from '$lib/ui/table/filter';
import { filterTable } from '$lib/ui/table/filterTable';
import { sortTable, type SortKey } from '$lib/ui/table/sortTable';
import { ledgerColumn } from './ledgerColumn';

/** How the sales are looked at; the sheet itself keeps its rows and their order. */
export interface SalesLook {
	readonly keys: readonly SortKey<ColumnId>[];
	readonly filters: ReadonlyMap<ColumnId, Filter>;
}

export const PLAIN_LOOK: SalesLook = { keys: [], filters: new Map() };

/** The same look with another filter of one column; null: it leaves none out. */
export function withFilter(look: SalesLook, column: ColumnId, filter: Filter | null): SalesLook {
	const filters = new Map([...look.filters].filter(([id]) => id !== column));
	if (filter !== null) filters.set(column, filter);
	return { ...look, filters };
}

/** 1 for every row that all filters let through, but for that of one column. */
export function rowsThrough(
	ledger: Ledger,
	names: NameBook,
	filters: SalesLook['filters'],
	but?: ColumnId,
): Uint8Array {
	const through = new Uint8Array(rowsOf(ledger)).fill(1);
	for (const [id, filter] of filters)
		if (id !== but) filterTable(through, ledgerColumn(ledger, names, id), filter);
	return through;
}

/** The rows of the sheet (from 0) that a look shows, in its order; null: as they stand. */
export function lookAt(
	ledger: Ledger,
	names: NameBook,
	{ keys, filters }: SalesLook,
): Int32Array | null {
	if (keys.length === 0 && filters.size === 0) return null;
	const order = sortTable(
		rowsOf(ledger),
		keys.map(({ column, descending }) => [ledgerColumn(ledger, names, column), descending]),
	);
	if (filters.size === 0) return order;
	const through = rowsThrough(ledger, names, filters);
	return order.filter((row) => through[row] === 1);
}
