import { plainNumber } from '../grid/rangeSums';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount, formatNumber } from '../format';
import type { StatusFigure } from './frame.svelte';

/** What selected cells add up to. */
interface CellSums {
	/** Cells that hold something. */
	readonly filled: number;
	readonly figures: number;
	readonly sum: number;
	/** null without figures. */
	readonly least: number | null;
	readonly most: number | null;
	/** The sum in plain digits. */
	readonly exact: string;
}

/** Count, average, least, largest and sum, as Excel has them: only when there is more than one cell to count. */
export function sumFigures(sums: CellSums, locale: Locale): StatusFigure[] {
	if (sums.filled < 2) return [];
	const figure = (label: string, value: number, copy = plainNumber(value)): StatusFigure => ({
		label,
		value: formatNumber(value, locale),
		copy,
	});
	const count = { label: m.grid_status_count(), value: formatCount(sums.filled, locale) };
	if (sums.least === null || sums.most === null) return [count];
	return [
		count,
		figure(m.grid_status_average(), sums.sum / sums.figures),
		figure(m.grid_status_least(), sums.least),
		figure(m.grid_status_most(), sums.most),
		figure(m.grid_status_sum(), sums.sum, sums.exact),
	];
}
