import type { Plan } from '$lib/domain/plan';
import {
	HEADLINES,
	type Headline,
	type HeadlineId,
	type HeadlineUnit,
} from '$lib/domain/scenario/headline';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import {
	formatCount,
	formatFte,
	formatGrowth,
	formatMoneyShort,
	formatNumber,
	formatPercent,
	formatSigned,
	moneyColumn,
	segmentName,
	teamName,
	tierName,
	UNKNOWN,
} from '$lib/ui/format';

const WORDS: Readonly<
	Record<HeadlineId, (args: { name: string }, at: { locale: Locale }) => string>
> = {
	keyCustomers: (_, at) => m.scenarios_figure_key_customers({}, at),
	keyRevenue: (_, at) => m.scenarios_figure_key_revenue({}, at),
	'tierCustomers.*': (args, at) => m.scenarios_figure_tier_customers(args, at),
	workload: (_, at) => m.scenarios_figure_workload({}, at),
	fte: (_, at) => m.scenarios_figure_fte({}, at),
	headcount: (_, at) => m.scenarios_figure_headcount({}, at),
	gap: (_, at) => m.scenarios_figure_gap({}, at),
	'achieved.*': (args, at) => m.scenarios_figure_achieved(args, at),
	promotion: (_, at) => m.scenarios_figure_promotion({}, at),
	'tierPromotion.*': (args, at) => m.scenarios_figure_tier_promotion(args, at),
	unallocated: (_, at) => m.scenarios_figure_unallocated({}, at),
	committed: (_, at) => m.scenarios_figure_committed({}, at),
	promisesShort: (_, at) => m.scenarios_figure_promises_short({}, at),
	severe: (_, at) => m.scenarios_figure_severe({}, at),
	warnings: (_, at) => m.scenarios_figure_warnings({}, at),
};

/** What a figure is called; with the segment before the tier where there are several. */
export function headlineName(
	{ id, of }: Pick<Headline, 'id' | 'of'>,
	plan: Plan,
	locale: Locale,
): string {
	const { policy, staffing } = plan;
	const say = (name: string): string => WORDS[id]({ name }, { locale });
	if (of.length === 0) return say('');
	if (of.length === 1) {
		const team = staffing.teams.find((each) => each.id === of[0]);
		return say(team === undefined ? of[0]! : teamName(team, locale));
	}
	const segment = policy.segments.find((each) => each.id === of[0]);
	const tier = segment?.ladder.tiers.find((each) => each.id === of[1]);
	const name = tier === undefined ? of[1]! : tierName(tier, locale);
	const many = policy.segments.length > 1 && segment !== undefined;
	return say(many ? `${segmentName(segment, locale)} · ${name}` : name);
}

const SHOWN: Readonly<Record<HeadlineUnit, (value: number, locale: Locale) => string>> = {
	customers: formatCount,
	people: formatCount,
	checks: formatCount,
	fen: formatMoneyShort,
	hours: (value, locale) => formatNumber(value, locale, 0),
	fte: formatFte,
	ratio: (value, locale) => formatPercent(value, locale, 1),
};

export const shownHeadline = (id: HeadlineId, value: number | null, locale: Locale): string =>
	value === null ? UNKNOWN : SHOWN[HEADLINES[id]](value, locale);

/** Values of one figure side by side: money of the same unit and decimals, so that they compare. */
export function shownHeadlines(
	id: HeadlineId,
	values: readonly (number | null)[],
	locale: Locale,
): readonly string[] {
	if (HEADLINES[id] !== 'fen') return values.map((value) => shownHeadline(id, value, locale));
	const largest = values.reduce((most: number, value) => Math.max(most, Math.abs(value ?? 0)), 0);
	const column = moneyColumn(largest, locale);
	const { unit } = column;
	return values.map((value) => {
		const digits = column.format(value);
		if (value === null) return digits;
		if (locale === 'en') return digits.replace(/[\d,.]+/, `¥$&${unit.slice(1)}`);
		return unit === '元' ? digits : `${digits} ${unit}`;
	});
}

/** How far one figure lies from the baseline's. */
export interface Delta {
	/** With its sign, ±0 where nothing moved, `UNKNOWN` where one of the two is not known. */
	readonly text: string;
	/** In per cent of the baseline; empty of a ratio, of nothing, and where nothing moved. */
	readonly share: string;
	/** −1 to 1: the same in half a bar's width; null: nothing to draw. */
	readonly bar: number | null;
}

/** A fifth more or less fills half the bar. */
const FULL_BAR = 0.2;

export function deltaOf(
	id: HeadlineId,
	value: number | null,
	baseline: number | null,
	locale: Locale,
): Delta {
	const unit = HEADLINES[id];
	const moved = value === null || baseline === null ? null : value - baseline;
	const text = formatSigned(moved, (size) =>
		unit === 'ratio'
			? m.scenarios_points({ points: formatNumber(size * 100, locale, 1) }, { locale })
			: SHOWN[unit](size, locale),
	);
	const still = !/[1-9]/.test(text);
	if (moved === null || baseline === null || still || unit === 'ratio' || baseline === 0)
		return { text, share: '', bar: null };
	const share = moved / Math.abs(baseline);
	return {
		text,
		share: formatGrowth(share, locale),
		bar: Math.max(-1, Math.min(1, share / FULL_BAR)),
	};
}
