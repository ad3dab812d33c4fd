import type { Plan } from '$lib/domain/plan';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { chartColumns, type ChartTable } from '$lib/ui/chart/chartTable';
import { heightAt } from '$lib/ui/chart/curvePath';
import { formatCount, formatPercent, UNKNOWN } from '$lib/ui/format';
import { shareCurve, type ShareCurve } from './shareCurves';

const PARTS = 10;

/** Net contribution piled up from the best customer to the worst, beside the sales of the largest. */
export interface WhaleView {
	readonly contribution: ShareCurve | null;
	readonly revenue: ShareCurve | null;
	/** Customers behind the curve. */
	readonly customers: number;
	/** Customers whose contribution is below 0. */
	readonly costly: number;
}

export function whaleView(plan: Plan, segment: number): WhaleView {
	const order = plan.placement.segments[segment]?.order ?? new Int32Array(0);
	const net = Float64Array.from(order, (customer) => plan.contribution.net[customer] ?? Number.NaN)
		.filter((value) => !Number.isNaN(value))
		.sort()
		.reverse();
	const sales = Float64Array.from(order, (customer) => plan.measures.revenue[customer] ?? 0)
		.sort()
		.reverse();
	return {
		contribution: shareCurve(net),
		revenue: shareCurve(sales),
		customers: net.length,
		costly: net.filter((value) => value < 0).length,
	};
}

const at = (curve: ShareCurve | null, x: number): number | null =>
	curve === null ? null : heightAt(curve.points, x);

/** What the first share of the customers brings, in words. */
export const readWhale = (view: WhaleView, x: number, locale: Locale): string =>
	m.tiers_whale_read(
		{
			customers: formatPercent(x, locale, 0),
			contribution: formatPercent(at(view.contribution, x), locale, 1),
			revenue: formatPercent(at(view.revenue, x), locale, 1),
		},
		{ locale },
	);

/** The picture in a sentence: the peak, and who takes how much of it away. */
export function whaleLabel(view: WhaleView, locale: Locale): string {
	const peak = view.contribution?.peak;
	if (peak === undefined) return m.tiers_whale_unknown({}, { locale });
	return m.tiers_whale_label(
		{
			customers: formatCount(peak.customers, locale),
			peak: formatPercent(peak.share, locale, 0),
			rest: formatCount(view.customers - peak.customers, locale),
			lost: formatPercent(peak.share - 1, locale, 0),
		},
		{ locale },
	);
}

export function whaleTable(view: WhaleView, locale: Locale): ChartTable {
	const known = (curve: ShareCurve | null, x: number): string => {
		const share = at(curve, x);
		return share === null ? UNKNOWN : formatPercent(share, locale, 1);
	};
	return {
		columns: chartColumns(
			m.tiers_data_first({}, { locale }),
			m.tiers_data_contribution_share({}, { locale }),
			m.tiers_data_revenue_share({}, { locale }),
		),
		rows: Array.from({ length: PARTS }, (_, place) => {
			const x = (place + 1) / PARTS;
			return [formatPercent(x, locale, 0), known(view.contribution, x), known(view.revenue, x)];
		}),
	};
}
