import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount, formatNumber } from '$lib/ui/format';
import type { StatusFigure } from '$lib/ui/frame';
import type { SelectionSums } from './selectionSums';

/** Count, average and sum of the selection, where Excel has them: only when there is more than one cell to count. */
export function selectionFigures(sums: SelectionSums, locale: Locale): StatusFigure[] {
	if (sums.filled < 2) return [];
	const figures = [{ label: m.sales_status_count(), value: formatCount(sums.filled, locale) }];
	if (sums.figures === 0) return figures;
	const average = formatNumber(sums.sum / sums.figures, locale);
	return [
		...figures,
		{ label: m.sales_status_average(), value: average },
		{ label: m.sales_status_sum(), value: formatNumber(sums.sum, locale) },
	];
}
