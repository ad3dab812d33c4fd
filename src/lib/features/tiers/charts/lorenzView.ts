import type { Plan } from '$lib/domain/plan';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { chartColumns, type ChartTable } from '$lib/ui/chart/chartTable';
import { heightAt } from '$lib/ui/chart/curvePath';
import { formatPercent, UNKNOWN } from '$lib/ui/format';
import { shareCurve, type ShareCurve } from './shareCurves';

/** Tenths of the customers, as the table lists them. */
const PARTS = 10;

/** Both concentrations of a segment: what its customers buy, and what they earn us. */
export interface LorenzView {
	readonly revenue: ShareCurve | null;
	/** null where profit is unknown or its total is not above 0. */
	readonly profit: ShareCurve | null;
}

/** Each figure by itself from the smallest to the largest: below the line of equality by construction. */
export function lorenzView(plan: Plan, segment: number): LorenzView {
	const order = plan.placement.segments[segment]?.order ?? new Int32Array(0);
	const rising = (values: Float64Array | null): ShareCurve | null =>
		values === null
			? null
			: shareCurve(Float64Array.from(order, (customer) => values[customer] ?? 0).sort());
	return { revenue: rising(plan.measures.revenue), profit: rising(plan.measures.profit) };
}

const at = (curve: ShareCurve | null, x: number): number | null =>
	curve === null ? null : heightAt(curve.points, x);

/** What the smallest share of the customers buys and earns, in words. */
export function readLorenz(view: LorenzView, x: number, locale: Locale): string {
	const percent = (value: number | null): string => formatPercent(value, locale, 1);
	return view.profit === null
		? m.tiers_lorenz_read_revenue(
				{ customers: percent(x), revenue: percent(at(view.revenue, x)) },
				{ locale },
			)
		: m.tiers_lorenz_read(
				{
					customers: percent(x),
					revenue: percent(at(view.revenue, x)),
					profit: percent(at(view.profit, x)),
				},
				{ locale },
			);
}

export function lorenzTable(view: LorenzView, locale: Locale): ChartTable {
	const known = (curve: ShareCurve | null, x: number): string => {
		const share = at(curve, x);
		return share === null ? UNKNOWN : formatPercent(share, locale, 1);
	};
	return {
		columns: chartColumns(
			m.tiers_data_smallest({}, { locale }),
			m.tiers_data_revenue_share({}, { locale }),
			m.tiers_data_profit_share({}, { locale }),
		),
		rows: Array.from({ length: PARTS }, (_, place) => {
			const x = (place + 1) / PARTS;
			return [formatPercent(x, locale, 0), known(view.revenue, x), known(view.profit, x)];
		}),
	};
}
