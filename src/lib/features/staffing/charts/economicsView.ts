import type { Ratio } from '$lib/domain/primitives/units';
import type { EconomicsNeed, JudgedEconomics } from '$lib/domain/staffing/economics/economics';
import type { Economics } from '$lib/domain/staffing/economics/economics';
import { profitOf } from '$lib/domain/staffing/economics/salesCurve';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { chartColumns, type ChartTable } from '$lib/ui/chart/chartTable';
import { formatCount, formatMoney, formatMoneyShort } from '$lib/ui/format';
import { evenTicks } from './evenTicks';

const STEPS = 80;
const X_TICKS = 7;
const Y_TICKS = 3;
/** The table behind the picture lists no more people than that. */
const MOST_ROWS = 200;

export interface EconomicsPlot {
	readonly points: readonly { readonly x: number; readonly y: number }[];
	readonly x: { readonly least: number; readonly most: number };
	readonly xTicks: readonly number[];
	readonly yTicks: readonly number[];
}

/** The curve where it matters: the flat range, the people of today, and as much again on both sides. */
export function economicsPlot({ curve, people, range }: JudgedEconomics): EconomicsPlot | null {
	if (range === null) return null;
	const low = people > 0 ? Math.min(range.from, people) : range.from;
	const high = Math.max(range.to, people);
	const room = Math.max(2, Math.ceil((high - low) / 2));
	const x = { least: Math.max(0, low - room), most: high + room };
	const step = (x.most - x.least) / STEPS;
	const points = Array.from({ length: STEPS + 1 }, (_, place) => {
		const at = x.least + place * step;
		return { x: at, y: profitOf(curve, at) };
	});
	const top = Math.max(profitOf(curve, range.optimal), ...points.map(({ y }) => y));
	return {
		points,
		x,
		xTicks: evenTicks(x.least, x.most, X_TICKS).filter((at) => at >= x.least && at <= x.most),
		yTicks: evenTicks(Math.min(...points.map(({ y }) => y)), top, Y_TICKS),
	};
}

export const NEED_WORDS: Readonly<Record<EconomicsNeed, typeof m.staffing_econ_need_cost>> = {
	elasticity: m.staffing_econ_need_elasticity,
	cost: m.staffing_econ_need_cost,
	margin: m.staffing_econ_need_margin,
	people: m.staffing_econ_need_people,
	revenue: m.staffing_econ_need_revenue,
};

/** Shares of sales that carry over, with one of them typed; years beyond the last that sells are left out. */
export function carriedWith(
	shares: readonly Ratio[],
	year: number,
	share: Ratio,
): readonly Ratio[] {
	const typed = [...shares.slice(0, year), share, ...shares.slice(year + 1)];
	return typed.slice(0, typed.findLastIndex((each) => each > 0) + 1);
}

/** What is missing, as one sentence. */
export function missingText({ missing }: Economics, locale: Locale): string {
	const needs = missing.map((need) => NEED_WORDS[need]({}, { locale }));
	return m.staffing_econ_missing({ needs: needs.join(locale === 'en' ? ', ' : '、') }, { locale });
}

/** The range in one sentence, today beside it. */
export function rangeText({ curve, people, range }: JudgedEconomics, locale: Locale): string {
	const at = { locale };
	if (range === null) return m.staffing_econ_beyond({}, at);
	const count = (value: number): string => formatCount(value, locale);
	const best = profitOf(curve, range.optimal);
	const said =
		range.from === range.to
			? m.staffing_econ_one(
					{ optimal: count(range.optimal), profit: formatMoney(best, locale) },
					at,
				)
			: m.staffing_econ_range(
					{
						from: count(range.from),
						to: count(range.to),
						optimal: count(range.optimal),
						profit: formatMoney(best, locale),
					},
					at,
				);
	if (people <= 0) return said;
	const short = best - profitOf(curve, people);
	const today =
		people >= range.from && people <= range.to
			? m.staffing_econ_today_in({ people: count(people) }, at)
			: m.staffing_econ_today_off({ people: count(people), short: formatMoney(short, locale) }, at);
	return said + today;
}

const SIZE_WORDS = {
	'too-small': m.staffing_econ_too_small,
	'about-right': m.staffing_econ_about_right,
	'too-large': m.staffing_econ_too_large,
} as const;
export const sizeText = ({ oneMore }: JudgedEconomics): string => SIZE_WORDS[oneMore.size]();

/** Profit by whole people. */
export function economicsTable(judged: JudgedEconomics, locale: Locale): ChartTable {
	const plot = economicsPlot(judged);
	const { curve, range } = judged;
	const first = plot === null ? 0 : Math.ceil(plot.x.least);
	const rows = plot === null ? 0 : Math.min(MOST_ROWS, Math.floor(plot.x.most) - first + 1);
	return {
		columns: chartColumns(
			m.staffing_econ_people(),
			m.staffing_econ_profit(),
			m.staffing_econ_in_range(),
		),
		rows: Array.from({ length: rows }, (_, place) => {
			const people = first + place;
			const inside = range !== null && people >= range.from && people <= range.to;
			return [
				formatCount(people, locale),
				formatMoneyShort(profitOf(curve, people), locale),
				inside ? '✓' : '',
			];
		}),
	};
}
