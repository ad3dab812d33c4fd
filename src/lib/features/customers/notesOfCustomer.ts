import type { CustomerSheet } from '$lib/domain/customer/sheet';
import type { Code } from '$lib/domain/primitives/units';
import type { Locale } from '$lib/i18n/locale.svelte';
import { COMPUTED_COLUMNS, type CustomerColumn } from './columns';
import { FACT_COLUMNS } from './factColumns';
import { sheetIds } from './ownColumns';
import { titleOf } from './titles';

/** What is written beside the cells of a customer, in the order of the list of columns; of columns that are there. */
export function notesOfCustomer(
	sheet: CustomerSheet,
	customer: Code,
	locale: Locale,
): readonly { readonly title: string; readonly text: string }[] {
	const notes = (sheet.notes ?? []).filter((note) => note.customer === customer);
	if (notes.length === 0) return [];
	const columns: readonly CustomerColumn[] = [
		...(['customer'] as const),
		...sheetIds(sheet),
		...FACT_COLUMNS,
		...COMPUTED_COLUMNS,
	];
	return columns.flatMap((id) =>
		notes
			.filter(({ column }) => column === id)
			.map(({ text }) => ({ title: titleOf(id, '', locale).trim(), text })),
	);
}
