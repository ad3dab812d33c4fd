import { figuresOf, sharesOf, whaleCurve, type WhaleCurve } from '$lib/domain/measure/curves';
import type { Plan } from '$lib/domain/plan';
import type { Code, Fen } from '$lib/domain/primitives/units';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { chartColumns, type ChartTable } from '$lib/ui/chart/chartTable';
import { heightAt } from '$lib/ui/chart/curvePath';
import { formatCount, formatMoney, formatPercent, UNKNOWN } from '$lib/ui/format';

const PARTS = 10;

/** Net contribution piled up from the best customer to the worst, beside the sales of the largest. */
export interface WhaleView {
	/** Shares; null where contribution is unknown or its total not above 0. */
	readonly contribution: WhaleCurve | null;
	/** All net contributions together, fen; null while they are unknown. */
	readonly total: Fen | null;
	readonly revenue: WhaleCurve | null;
}

export function whaleView(plan: Plan, segment: number): WhaleView {
	const order = plan.placement.segments[segment]?.order ?? new Int32Array(0);
	const curveOf = (column: Float64Array): WhaleCurve | null => whaleCurve(figuresOf(column, order));
	const shares = (curve: WhaleCurve | null): WhaleCurve | null =>
		curve === null ? null : sharesOf(curve);
	const net = curveOf(plan.contribution.net);
	return {
		contribution: shares(net),
		total: net?.total ?? null,
		revenue: shares(curveOf(plan.measures.revenue)),
	};
}

/** Where a customer stands on the curve of contributions, and what it brings. */
export interface WhaleChoice {
	readonly x: number;
	readonly y: number;
	readonly text: string;
}

/** curve: of the segment, in shares. null: nobody is chosen, or what the customer brings is unknown. */
export function whaleChoice(
	plan: Plan,
	segment: number,
	curve: WhaleCurve,
	customer: Code | undefined,
	locale: Locale,
): WhaleChoice | null {
	const { net } = plan.contribution;
	const own = customer === undefined ? Number.NaN : (net[customer] ?? Number.NaN);
	if (customer === undefined || Number.isNaN(own)) return null;
	const order = plan.placement.segments[segment]?.order ?? new Int32Array(0);
	const better = order.reduce((count, other) => count + Number((net[other] ?? 0) > own), 0);
	const x = (better + 1) / curve.customers;
	const words = {
		customer: plan.inputs.names.customer.name(customer),
		money: formatMoney(Math.round(own), locale),
	};
	return { x, y: heightAt(curve.points, x) ?? 0, text: m.tiers_whale_chosen(words, { locale }) };
}

const at = (curve: WhaleCurve | null, x: number): number | null =>
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

/** Why there is no curve: nothing is known, or what is known adds up to nothing. */
export function noWhale(view: WhaleView | null, locale: Locale): string {
	const total = view?.total ?? null;
	return total === null
		? m.tiers_whale_unknown({}, { locale })
		: m.tiers_whale_no_total({ total: formatMoney(Math.round(total), locale) }, { locale });
}

/** The picture in a sentence: the peak, and who takes how much of it away. */
export function whaleLabel(view: WhaleView, locale: Locale): string {
	if (view.contribution === null) return noWhale(view, locale);
	const { peak, customers } = view.contribution;
	return m.tiers_whale_label(
		{
			customers: formatCount(peak.customers, locale),
			peak: formatPercent(peak.y, locale, 0),
			rest: formatCount(customers - peak.customers, locale),
			lost: formatPercent(peak.y - 1, locale, 0),
		},
		{ locale },
	);
}

export function whaleTable(view: WhaleView, locale: Locale): ChartTable {
	const known = (curve: WhaleCurve | null, x: number): string => {
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
