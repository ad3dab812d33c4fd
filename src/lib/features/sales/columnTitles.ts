import type { ColumnId, SalesColumn } from '$lib/domain/ledger/columns';
import { extraPlace } from '$lib/domain/ledger/extraColumns';
import { m } from '$lib/i18n';
import { meaningTitles } from '$lib/ui/explain/meaningTitles';

/** The title of any column: a column without a meaning keeps the one it was pasted with. */
export function columnTitle(column: ColumnId, extraTitles: readonly string[]): string {
	const place = extraPlace(column);
	if (place === null) return meaningTitles()[column as SalesColumn];
	const title = extraTitles[place] ?? '';
	return title === '' ? m.sales_column_untitled() : title;
}
