import { NONE, type Plan } from '$lib/domain/plan';
import type { Code, Fen } from '$lib/domain/primitives/units';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { chartColumns, type ChartTable } from '$lib/ui/chart/chartTable';
import { formatMoney, formatNumber, formatPercent, UNKNOWN } from '$lib/ui/format';
import { tierMark } from '$lib/ui/controls/tierShapes';
import type { Promised } from './promised';

/** A customer's season in the picture. */
export interface ReturnDot {
	readonly customer: Code;
	readonly name: string;
	/** Place of the mark its tier wears. */
	readonly tier: number;
	readonly key: boolean;
	readonly spend: Fen;
	readonly profit: Fen;
	readonly ratio: number | null;
	readonly breakEven: number | null;
}

/** Dots that are drawn; more of them hide each other. */
const MOST_DOTS = 600;

/** Customers with a judged season, the largest spend first. */
export function returnDots(plan: Plan, of: (customer: Code) => Promised): readonly ReturnDot[] {
	const { placement, policy, inputs } = plan;
	const dots = Array.from(plan.order).flatMap((customer): ReturnDot[] => {
		const { season } = of(customer);
		if (season === null) return [];
		const place = placement.tier[customer] ?? NONE;
		const tier = policy.segments[placement.segment[customer] ?? NONE]?.ladder.tiers[place];
		return [
			{
				...{ customer, name: inputs.names.customer.name(customer) },
				...{ tier: tierMark(tier, place), key: tier?.key ?? false },
				...{ spend: season.spend, profit: season.profit },
				...{ ratio: season.ratio, breakEven: season.breakEven },
			},
		];
	});
	return dots.sort((a, b) => b.spend - a.spend).slice(0, MOST_DOTS);
}

/** What the picture says. */
export function returnText(dots: readonly ReturnDot[], limit: number, locale: Locale): string {
	const sum = (of: (dot: ReturnDot) => Fen): string =>
		formatMoney(
			dots.reduce((total, dot) => total + of(dot), 0),
			locale,
		);
	return m.promotion_return_label(
		{
			count: String(dots.length),
			good: String(dots.filter(({ ratio }) => ratio !== null && ratio >= limit).length),
			spend: sum(({ spend }) => spend),
			profit: sum(({ profit }) => profit),
		},
		{ locale },
	);
}

export const returnTable = (dots: readonly ReturnDot[], locale: Locale): ChartTable => ({
	columns: chartColumns(
		m.promotion_col_customer(),
		m.promotion_return_spend(),
		m.promotion_return_profit(),
		m.promotion_return_ratio(),
		m.promotion_return_break_even(),
	),
	rows: dots.map(({ name, spend, profit, ratio, breakEven }) => [
		...[name, formatMoney(spend, locale), formatMoney(profit, locale)],
		ratio === null ? UNKNOWN : formatNumber(ratio, locale, 2),
		formatPercent(breakEven, locale, 0),
	]),
});
