import { kindOf } from '$lib/domain/ledger/chunkColumns';
import type { ColumnId } from '$lib/domain/ledger/columns';
import { m } from '$lib/i18n';
import type { SortKey } from '$lib/ui/table/sortTable';
import { columnTitle } from './columnTitles';

/** One way to look at the rows; the empty value is the order of the sheet. */
export interface SortChoice {
	readonly value: string;
	readonly label: string;
	readonly key: SortKey<ColumnId> | null;
}

/** The choice that stands for an order; of several columns, the first. */
export const sortValue = (key: SortKey | null): string =>
	key === null ? '' : `${key.column} ${key.descending ? 'descending' : 'ascending'}`;

/** Every way the columns of the sheet offer, each named by what it does. */
export function sortChoices(
	columns: readonly ColumnId[],
	extraTitles: readonly string[],
): SortChoice[] {
	const ways = columns.flatMap((column) =>
		[true, false].map((descending) => {
			const key = { column, descending };
			const title = columnTitle(column, extraTitles);
			return { value: sortValue(key), label: labelOf(key, title), key };
		}),
	);
	return [{ value: '', label: m.sales_sort_none(), key: null }, ...ways];
}

function labelOf({ column, descending: down }: SortKey<ColumnId>, title: string): string {
	switch (kindOf(column)) {
		case 'day':
			return (down ? m.sales_sort_day_down : m.sales_sort_day_up)({ column: title });
		case 'number':
			return (down ? m.sales_sort_number_down : m.sales_sort_number_up)({ column: title });
		case 'name':
			return (down ? m.sales_sort_name_down : m.sales_sort_name_up)({ column: title });
	}
}
