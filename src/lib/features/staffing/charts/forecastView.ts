import type { Plan } from '$lib/domain/plan';
import type { ForecastPolicy } from '$lib/domain/policy/policy';
import type { ForecastYear } from '$lib/domain/staffing/forecast/forecast';
import { forecastOf } from '$lib/domain/staffing/forecast/forecastOf';
import type { Fen } from '$lib/domain/primitives/units';
import { longRuns } from '$lib/domain/staffing/forecast/longRuns';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { chartColumns, type ChartTable } from '$lib/ui/chart/chartTable';
import { tierMark } from '$lib/ui/controls/tierShapes';
import { formatCount, segmentName, teamName, tierName, UNKNOWN } from '$lib/ui/format';
import { roundUp } from './evenTicks';

/** The row of a (segment, tier). */
export interface ForecastRow {
	readonly place: number;
	readonly id: string;
	readonly segment: string;
	readonly tier: { readonly place: number; readonly name: string; readonly key: boolean };
	readonly customers: number;
	readonly hours: number;
	/** Entered a year, growth or won; a tier of several segments is entered in its first row. */
	readonly entered: number;
	readonly first: boolean;
	/** Does it come from the prospects? Then it is not typed. */
	readonly fed: boolean;
	readonly years: readonly number[];
	/** Was the tier too small to judge its moves by alone? */
	readonly smoothed: boolean;
	/** With moves alone, where somebody is lost: customers in the long run, years that one stays. */
	readonly longRun: number | null;
	readonly stays: number | null;
	/** What one customer earns in all years to come; null: profit or interest is not known. */
	readonly value: Fen | null;
}

/** What is entered while a slider moves, before it is kept. */
export const withEntered = (policy: ForecastPolicy, tier: string, value: number): ForecastPolicy =>
	policy.useMigration
		? { ...policy, won: { ...policy.won, [tier]: value } }
		: { ...policy, growth: { ...policy.growth, [tier]: value } };

/** The years as they follow from a forecast's terms: a handful of figures, so at once. */
export const yearsOf = (plan: Plan, terms: ForecastPolicy): readonly ForecastYear[] =>
	terms === plan.policy.forecast
		? plan.forecast.years
		: forecastOf(plan.forecast.base, { ...plan.policy, forecast: terms });

export function forecastRows(
	plan: Plan,
	terms: ForecastPolicy,
	years: readonly ForecastYear[],
	locale: Locale,
): readonly ForecastRow[] {
	const { base } = plan.forecast;
	const figures = terms.useMigration ? terms.won : terms.growth;
	const fed = terms.useMigration ? base.fromPipeline : null;
	const runs = terms.useMigration ? longRuns(base, terms) : [];
	return base.cells.map((cell, place) => {
		const segment = plan.policy.segments[cell.segment]!;
		const tier = segment.ladder.tiers[cell.tier]!;
		const run = runs[place] ?? null;
		return {
			...{ place, id: cell.id, customers: cell.customers, hours: cell.hours },
			segment: base.moves.length > 1 ? segmentName(segment, locale) : '',
			tier: { place: tierMark(tier, cell.tier), name: tierName(tier, locale), key: tier.key },
			entered: fed?.[place] ?? (Object.hasOwn(figures, cell.id) ? (figures[cell.id] ?? 0) : 0),
			fed: fed !== null,
			first: fed !== null || base.cells.findIndex(({ id }) => id === cell.id) === place,
			years: years.slice(1).map(({ customers }) => customers[place]!),
			smoothed: terms.useMigration && base.moves[cell.segment]?.smoothed[cell.tier] === true,
			longRun: run?.customers ?? null,
			stays: run?.lifetime ?? null,
			value: run?.value ?? null,
		};
	});
}

/** The last year in one sentence. known: has every team a head count of today? */
export function forecastText(
	years: readonly ForecastYear[],
	known: boolean,
	locale: Locale,
): string {
	const last = years.at(-1);
	if (last === undefined || years.length < 2) return m.staffing_forecast_none({}, { locale });
	const sum = (read: (team: ForecastYear['teams'][number]) => number, year = last): number =>
		year.teams.reduce((total, team) => total + read(team), 0);
	const need = sum(({ headcount }) => headcount);
	const today = years[0] === undefined ? need : sum(({ headcount }) => headcount, years[0]);
	const gap = sum((team) => team.gap);
	const args = {
		years: formatCount(last.year, locale),
		customers: formatCount(
			sum(({ customers }) => customers),
			locale,
		),
		need: formatCount(need, locale),
		today: formatCount(today, locale),
	};
	if (!known) return m.staffing_forecast_unknown(args, { locale });
	if (gap > 0)
		return m.staffing_forecast_short({ ...args, gap: formatCount(gap, locale) }, { locale });
	return m.staffing_forecast_enough({ ...args, spare: formatCount(-gap, locale) }, { locale });
}

/** How far a slider goes: twice the customers there are, and far enough for what is entered. */
export function sliderReach(customers: number, value: number): { least: number; most: number } {
	return {
		least: Math.min(0, value),
		most: Math.max(roundUp(2 * Math.max(customers, LEAST_REACH)), value),
	};
}
const LEAST_REACH = 50;

/** A team's people over the years, as the picture draws them. */
export interface GapRow {
	readonly id: string;
	readonly name: string;
	/** null: not entered, and so is the gap. */
	readonly current: number | null;
	readonly years: readonly {
		readonly name: string;
		readonly need: number;
		readonly gap: number | null;
	}[];
}

export const yearName = (year: number, locale: Locale): string =>
	year === 0
		? m.staffing_forecast_today()
		: m.staffing_forecast_year({ year: formatCount(year, locale) });

export const gapRows = (
	plan: Plan,
	years: readonly ForecastYear[],
	locale: Locale,
): readonly GapRow[] =>
	plan.forecast.base.teams.map((team, place) => ({
		id: team.id,
		name: teamName(team, locale),
		current: team.current,
		years: years.map(({ year, teams }) => ({
			name: yearName(year, locale),
			need: teams[place]!.headcount,
			gap: team.current === null ? null : teams[place]!.gap,
		})),
	}));

export const gapText = (gap: number | null, locale: Locale): string => {
	if (gap === null) return '';
	if (gap > 0) return m.staffing_gap_short({ count: formatCount(gap, locale) });
	return gap < 0 ? m.staffing_gap_spare({ count: formatCount(-gap, locale) }) : '';
};

export const gapTable = (rows: readonly GapRow[], locale: Locale): ChartTable => ({
	columns: chartColumns(
		m.staffing_col_team(),
		m.staffing_col_current(),
		...(rows[0]?.years ?? []).flatMap(({ name }) => [
			m.staffing_forecast_need_in({ year: name }),
			m.staffing_forecast_gap_in({ year: name }),
		]),
	),
	rows: rows.map(({ name, current, years }) => [
		name,
		known(current, locale),
		...years.flatMap(({ need, gap }) => [formatCount(need, locale), known(gap, locale)]),
	]),
});

const known = (count: number | null, locale: Locale): string =>
	count === null ? UNKNOWN : formatCount(count, locale);
