import type { Steps } from '$lib/domain/primitives/steps';
import { within } from '$lib/domain/primitives/steps';
import type { Filter } from './filter';
import { filterTable } from './filterTable';
import { sortTable, type SortKey } from './sortTable';
import type { TableColumn } from './tableColumn';

/** How a table is looked at; the table itself keeps its rows and their order. */
export interface TableLook<Id extends string = string> {
	readonly keys: readonly SortKey<Id>[];
	readonly filters: ReadonlyMap<Id, Filter>;
}

/** The rows of a table as sorting and filtering read them. */
export interface TableRows<Id extends string = string> {
	readonly rows: number;
	column(id: Id): Steps<TableColumn>;
}

export const PLAIN_LOOK: TableLook<never> = { keys: [], filters: new Map<never, Filter>() };

export const isPlain = ({ keys, filters }: TableLook): boolean =>
	keys.length === 0 && filters.size === 0;

/** The same look with another filter of one column; null: it leaves none out. */
export function withFilter<Id extends string>(
	look: TableLook<Id>,
	column: Id,
	filter: Filter | null,
): TableLook<Id> {
	const filters = new Map([...look.filters].filter(([id]) => id !== column));
	if (filter !== null) filters.set(column, filter);
	return { ...look, filters };
}

/** The same look as far as it goes by columns that are there; itself where all are. */
export function onlyOf<Id extends string>(
	look: TableLook<Id>,
	columns: readonly Id[],
): TableLook<Id> {
	const keys = look.keys.filter(({ column }) => columns.includes(column));
	const filters = new Map([...look.filters].filter(([id]) => columns.includes(id)));
	return keys.length === look.keys.length && filters.size === look.filters.size
		? look
		: { keys, filters };
}

/** 1 for every row that all filters let through, but for that of one column. */
export function* rowsThrough<Id extends string>(
	table: TableRows<Id>,
	filters: TableLook<Id>['filters'],
	but?: Id,
): Steps<Uint8Array> {
	const through = new Uint8Array(table.rows).fill(1);
	for (const [id, filter] of filters) {
		if (id === but) continue;
		filterTable(through, yield* table.column(id), filter);
		yield 0;
	}
	return through;
}

/** The rows of the table (from 0) that a look shows, in its order; null: as they stand. */
export function* lookAt<Id extends string>(
	table: TableRows<Id>,
	look: TableLook<Id>,
): Steps<Int32Array | null> {
	if (isPlain(look)) return null;
	const keys: (readonly [TableColumn, boolean])[] = [];
	for (const { column, descending } of look.keys)
		keys.push([yield* within(table.column(column), 0, 0.2), descending]);
	const order = yield* within(sortTable(table.rows, keys), 0.2, 0.9);
	if (look.filters.size === 0) return order;
	const through = yield* within(rowsThrough(table, look.filters), 0.9, 1);
	return order.filter((row) => through[row] === 1);
}
