import type { Plan } from '$lib/domain/plan';
import type { Ladder } from '$lib/domain/policy/policy';
import { FEN_PER_YUAN } from '$lib/domain/primitives/units';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import {
	formatCount,
	formatMoneyShort,
	formatPercent,
	formatSigned,
	formatYuan,
	tierName,
} from '$lib/ui/format';
import type { ParetoCut, ParetoTier } from '$lib/ui/chart/paretoScene';
import { tierMark } from '$lib/ui/controls/tierShapes';
import type { CurvePoint } from '$lib/ui/chart/pareto';
import { cutsOf, limitsOf, type Cut } from './cuts';
import { cutEffect } from './view';

const PERCENT = 100;

/** A cut's value as a planner writes it: `72%`, or `3,000` yuan a month. */
export const cutValue = (ladder: Ladder, value: number, locale: Locale): string =>
	ladder.by === 'monthly-average'
		? formatYuan(Math.round(value) * FEN_PER_YUAN, locale)
		: formatPercent(value, locale);

/** The cuts of a segment as the chart draws them, beside the baseline's where they differ. */
export function chartCuts(
	plan: Plan,
	baseline: Plan,
	segment: number,
	locale: Locale,
): readonly ParetoCut[] {
	const ladder = plan.policy.segments[segment]?.ladder;
	const placement = plan.placement.segments[segment];
	if (ladder === undefined || placement === undefined) return [];
	const before = baselineCuts(plan, baseline, segment, ladder);
	return cutsOf(placement, ladder, plan.placement.plainTier).map((cut) => {
		const tier = ladder.tiers[cut.place];
		const was = before[cut.place];
		const changed = was !== undefined && was.value !== cut.value;
		const limits = limitsOf(ladder, cut.place);
		const scale = ladder.by === 'monthly-average' ? 1 : PERCENT;
		const name = tier === undefined ? '' : tierName(tier, locale);
		const value = cutValue(ladder, cut.value, locale);
		return {
			place: cut.place,
			mark: tierMark(tier, cut.place),
			key: tier?.key ?? false,
			name,
			text: value.replace('%', ''),
			share: cut.share,
			count: cut.count,
			baseline: changed
				? {
						share: was.share,
						count: was.count,
						text: m.tiers_cut_baseline(
							{ value: cutValue(ladder, was.value, locale).replace('%', '') },
							{ locale },
						),
					}
				: null,
			note: changed ? effectText(cut, was, placement.cumulative, locale) : '',
			value: {
				now: Math.round(cut.value * scale * 10) / 10,
				min: Math.round(limits.lower * scale * 10) / 10,
				max: Number.isFinite(limits.upper)
					? Math.round(limits.upper * scale * 10) / 10
					: Math.round(cut.value * scale * 10),
				text: m.tiers_cut_text({ value, count: formatCount(cut.count, locale) }, { locale }),
			},
		};
	});
}

/** The baseline's cuts on today's curve; none where its ladder is of another kind. */
function baselineCuts(plan: Plan, baseline: Plan, segment: number, ladder: Ladder): readonly Cut[] {
	if (plan === baseline) return [];
	const other = baseline.policy.segments[segment]?.ladder;
	const placement = baseline.placement.segments[segment];
	const same = other?.by === ladder.by && other.tiers.length === ladder.tiers.length;
	if (!same || placement === undefined) return [];
	return cutsOf(placement, other, baseline.placement.plainTier);
}

function effectText(now: Cut, before: Cut, cumulative: ArrayLike<number>, locale: Locale): string {
	const effect = cutEffect(now, before, cumulative);
	return m.tiers_cut_note(
		{
			customers: formatSigned(effect.customers, (size) => formatCount(size, locale)),
			money: formatSigned(effect.revenue, (size) => formatMoneyShort(size, locale)),
		},
		{ locale },
	);
}

/** Names and counts of the tiers for the areas under the curve. */
export function chartTiers(plan: Plan, segment: number, locale: Locale): readonly ParetoTier[] {
	const ladder = plan.policy.segments[segment]?.ladder;
	const summaries = plan.placement.tiers.filter((each) => each.segment === segment);
	return (ladder?.tiers ?? []).map((tier, place) => ({
		place,
		mark: tierMark(tier, place),
		key: tier.key,
		name: tierName(tier, locale),
		text: m.tiers_count(
			{ count: formatCount(summaries[place]?.customers ?? 0, locale) },
			{ locale },
		),
	}));
}

/** Where a customer of the segment stands on the curve: what is held against the cuts, where it begins or ends. */
export function pointOf(plan: Plan, segment: number, rank: number): CurvePoint {
	const placement = plan.placement.segments[segment];
	const positive = placement?.positive ?? 0;
	const count = rank + (plan.policy.segments[segment]?.ladder.cutBy === 'end' ? 1 : 0);
	const sum = count === 0 ? 0 : (placement?.cumulative[count - 1] ?? 0);
	return { x: count, y: positive > 0 ? sum / positive : 0 };
}

/** Rings closer than this share of the customers would hide the curve, and are left out. */
const RING_ROOM = 1 / 60;

/** Customers that the ladder alone would make key and a condition keeps out. */
export function keptOut(plan: Plan, segment: number): readonly CurvePoint[] {
	const order = plan.placement.segments[segment]?.order ?? new Int32Array(0);
	const room = order.length * RING_ROOM;
	const { failed } = plan.placement;
	const marks: CurvePoint[] = [];
	for (let rank = 0; rank < order.length; rank++) {
		if (failed[order[rank]!] === 0) continue;
		const mark = pointOf(plan, segment, rank);
		marks.push(mark);
		// Asked at every move of a cut that is dragged: nobody nearer is looked at.
		rank = Math.max(rank, Math.ceil(mark.x + room) - 1);
	}
	return marks;
}
