import { rowsOf } from '$lib/domain/ledger/locate';
import type { Ledger } from '$lib/domain/ledger/ledger';
import { originOf } from '$lib/domain/ledger/originOf';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount, formatMoment } from '$lib/ui/format';
import type { StatusFigure } from '$lib/ui/frame';

/** Where a row of the sheet (from 0) came from, in words; nothing where no row of the sheet is known to come from anywhere. */
export function originFigure(ledger: Ledger, row: number, locale: Locale): StatusFigure[] {
	if (ledger.origins.length === 0 || row < 0 || row >= rowsOf(ledger)) return [];
	const found = originOf(ledger, row);
	const figure = (value: string): StatusFigure[] => [{ label: m.sales_origin(), value }];
	if (found === null) return figure(m.sales_origin_typed());
	const { name, sheet, at } = found.origin;
	const words = { row: formatCount(found.row, locale), moment: formatMoment(at, locale) };
	if (name === '') return figure(m.sales_origin_paste(words));
	return figure(
		sheet === ''
			? m.sales_origin_file({ ...words, name })
			: m.sales_origin_sheet({ ...words, name, sheet }),
	);
}
