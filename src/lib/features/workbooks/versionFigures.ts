import type { Plan } from '$lib/domain/plan';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { UNKNOWN, formatCount, formatMoney, formatMonth, formatPercent } from '$lib/ui/format';

/** A figure of a version beside the same figure now. */
export interface FigurePair {
	readonly name: string;
	readonly then: string;
	readonly now: string;
	readonly same: boolean;
}

/** The headline figures of a plan, in the order of the sheets. */
const FIGURES: readonly {
	readonly name: (at: { locale: Locale }) => string;
	readonly of: (plan: Plan, locale: Locale) => string;
}[] = [
	{
		name: (at) => m.version_rows({}, at),
		of: ({ ledger }, locale) => formatCount(ledger.rows, locale),
	},
	{
		name: (at) => m.version_window({}, at),
		of: ({ window, ledger }, locale) =>
			ledger.rows === 0
				? UNKNOWN
				: `${formatMonth(window.from, locale)} – ${formatMonth(window.to, locale)}`,
	},
	{
		name: (at) => m.version_customers({}, at),
		of: ({ measures }, locale) => formatCount(measures.totals.customers, locale),
	},
	{
		name: (at) => m.version_revenue({}, at),
		of: ({ measures }, locale) => formatMoney(measures.totals.revenue, locale),
	},
	{
		name: (at) => m.version_profit({}, at),
		of: ({ measures }, locale) => formatMoney(measures.totals.profit, locale),
	},
	{
		name: (at) => m.version_key({}, at),
		of: ({ placement }, locale) => formatCount(placement.keyCustomers, locale),
	},
	{
		name: (at) => m.version_key_share({}, at),
		of: ({ placement, measures }, locale) =>
			measures.totals.revenue <= 0
				? UNKNOWN
				: formatPercent(placement.keyRevenue / measures.totals.revenue, locale, 1),
	},
	{
		name: (at) => m.version_headcount({}, at),
		of: ({ staffing }, locale) => formatCount(staffing.totals.headcount, locale),
	},
	{
		name: (at) => m.version_pool({}, at),
		of: ({ promotion }, locale) => formatMoney(promotion.pool, locale),
	},
	{
		name: (at) => m.version_allocated({}, at),
		of: ({ promotion }, locale) =>
			formatMoney(promotion.distributable - promotion.unallocated, locale),
	},
	{
		name: (at) => m.version_severe({}, at),
		of: ({ guards }, locale) =>
			formatCount(guards.filter(({ severity }) => severity === 'severe').length, locale),
	},
];

/** What differs between a version and now, figure by figure, as it is shown on the sheets. */
export const compareFigures = (then: Plan, now: Plan, locale: Locale): readonly FigurePair[] =>
	FIGURES.map(({ name, of }) => {
		const [before, today] = [of(then, locale), of(now, locale)];
		return { name: name({ locale }), then: before, now: today, same: before === today };
	});
