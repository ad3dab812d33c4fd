import {
	figuresOf,
	lorenzCurve,
	sharesOf,
	whaleCurve,
	type CurvePoint,
	type WhaleCurve,
} from '$lib/domain/measure/curves';
import type { Plan } from '$lib/domain/plan';
import type { Fen } from '$lib/domain/primitives/units';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { chartColumns, type ChartTable } from '$lib/ui/chart/chartTable';
import { heightAt } from '$lib/ui/chart/curvePath';
import { formatCount, formatMoney, formatPercent, UNKNOWN } from '$lib/ui/format';

/** Tenths of the customers, as the table lists them. */
const PARTS = 10;

type Curve = readonly CurvePoint[];

/** How unequal the customers of a segment are: in what they buy, and in what they earn us. */
export interface LorenzView {
	/** From the smallest up; null where a revenue is negative, or there is none. */
	readonly revenue: Curve | null;
	/** null where profit is unknown, one is negative, or there is none. */
	readonly profit: Curve | null;
	/** Revenue from the largest down, in place of both where one is negative. */
	readonly whale: WhaleCurve | null;
	/** What all of them buy together, fen. */
	readonly total: Fen;
	/** What is drawn, and why there is not more. */
	readonly shows: 'both' | 'revenue' | 'negative-profit' | 'negative-revenue' | 'nothing';
}

export function lorenzView(plan: Plan, segment: number): LorenzView {
	const order = plan.placement.segments[segment]?.order ?? new Int32Array(0);
	const { measures } = plan;
	const bought = figuresOf(measures.revenue, order);
	const total = bought.reduce((sum, fen) => sum + fen, 0);
	const nothing = { revenue: null, profit: null, whale: null, total };
	// Of nothing, or of less, there is no share.
	if (total <= 0) return { ...nothing, shows: 'nothing' };
	if (bought.some(negative)) {
		const whale = sharesOf(whaleCurve(bought)!);
		return { ...nothing, whale, shows: 'negative-revenue' };
	}
	const earned = measures.profit === null ? null : figuresOf(measures.profit, order);
	const profit = earned === null ? null : lorenzCurve(earned);
	const alone = earned?.some(negative) === true ? 'negative-profit' : 'revenue';
	const shows = profit === null ? alone : 'both';
	return { revenue: lorenzCurve(bought), profit, whale: null, total, shows };
}

const negative = (figure: number): boolean => figure < 0;

/** What the curves are, or why they are others. */
export const lorenzHint = ({ shows }: LorenzView, locale: Locale): string =>
	({
		both: m.tiers_lorenz_hint,
		revenue: m.tiers_lorenz_hint_revenue,
		'negative-profit': m.tiers_lorenz_hint_no_profit,
		'negative-revenue': m.tiers_lorenz_hint_whale,
		nothing: m.tiers_lorenz_hint_none,
	})[shows]({}, { locale });

/** Why there is no curve. */
export const noLorenz = (view: LorenzView | null, locale: Locale): string =>
	m.tiers_lorenz_no_total({ total: formatMoney(view?.total ?? 0, locale) }, { locale });

const at = (curve: Curve | null, x: number): number | null =>
	curve === null ? null : heightAt(curve, x);

/** What a share of the customers buys and earns, in words. */
export function readLorenz(view: LorenzView, x: number, locale: Locale): string {
	const percent = (value: number | null): string => formatPercent(value, locale, 1);
	const customers = percent(x);
	if (view.whale !== null) {
		const revenue = percent(at(view.whale.points, x));
		return m.tiers_lorenz_whale_read({ customers, revenue }, { locale });
	}
	const revenue = percent(at(view.revenue, x));
	if (view.profit === null) {
		return m.tiers_lorenz_read_revenue({ customers, revenue }, { locale });
	}
	const profit = percent(at(view.profit, x));
	return m.tiers_lorenz_read({ customers, revenue, profit }, { locale });
}

/** The curve that stands in for both, in a sentence. */
export const whaleInstead = ({ peak, customers }: WhaleCurve, locale: Locale): string =>
	m.tiers_lorenz_whale_label(
		{
			customers: formatCount(peak.customers, locale),
			peak: formatPercent(peak.y, locale, 0),
			rest: formatCount(customers - peak.customers, locale),
			lost: formatPercent(peak.y - 1, locale, 0),
		},
		{ locale },
	);

export function lorenzTable(view: LorenzView, locale: Locale): ChartTable {
	const known = (curve: Curve | null, x: number): string => {
		const share = at(curve, x);
		return share === null ? UNKNOWN : formatPercent(share, locale, 1);
	};
	const tenths = Array.from({ length: PARTS }, (_, place) => (place + 1) / PARTS);
	const revenue = m.tiers_data_revenue_share({}, { locale });
	const { whale } = view;
	if (whale !== null) {
		return {
			columns: chartColumns(m.tiers_data_first({}, { locale }), revenue),
			rows: tenths.map((x) => [formatPercent(x, locale, 0), known(whale.points, x)]),
		};
	}
	return {
		columns: chartColumns(
			m.tiers_data_smallest({}, { locale }),
			revenue,
			m.tiers_data_profit_share({}, { locale }),
		),
		rows: tenths.map((x) => [
			formatPercent(x, locale, 0),
			known(view.revenue, x),
			known(view.profit, x),
		]),
	};
}
