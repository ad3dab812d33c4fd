import { kindOf } from '$lib/domain/ledger/chunkColumns';
import type { ColumnId } from '$lib/domain/ledger/columns';
import { m } from '$lib/i18n';
import type { SortOrder } from './sortRows';
import { columnTitle } from './columnTitles';

/** One way to look at the rows; the empty value is the order of the sheet. */
export interface SortChoice {
	readonly value: string;
	readonly label: string;
	readonly order: SortOrder | null;
}

export const sortValue = (order: SortOrder | null): string =>
	order === null ? '' : `${order.column} ${order.direction}`;

/** Every way the columns of the sheet offer, each named by what it does. */
export function sortChoices(
	columns: readonly ColumnId[],
	extraTitles: readonly string[],
): SortChoice[] {
	const ways = columns.flatMap((column) =>
		(['descending', 'ascending'] as const).map((direction) => {
			const order = { column, direction };
			const title = columnTitle(column, extraTitles);
			return { value: sortValue(order), label: labelOf(order, title), order };
		}),
	);
	return [{ value: '', label: m.sales_sort_none(), order: null }, ...ways];
}

function labelOf({ column, direction }: SortOrder, title: string): string {
	const down = direction === 'descending';
	switch (kindOf(column)) {
		case 'day':
			return (down ? m.sales_sort_day_down : m.sales_sort_day_up)({ column: title });
		case 'number':
			return (down ? m.sales_sort_number_down : m.sales_sort_number_up)({ column: title });
		case 'name':
			return (down ? m.sales_sort_name_down : m.sales_sort_name_up)({ column: title });
	}
}
