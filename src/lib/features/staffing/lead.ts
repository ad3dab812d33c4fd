import type { Plan } from '$lib/domain/plan';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import {
	formatCount,
	formatFixed,
	formatFte,
	formatHours,
	formatNumber,
	formatPercent,
	teamName,
} from '$lib/ui/format';
import { STEP_NAMES } from './stepNames';
import { bestPooling, totalSteps } from './view';

/** What the planner would tell the boss about people. */
export function leadText(plan: Plan, locale: Locale): string {
	return [needText(plan, locale), poolText(plan, locale), ratioText(plan, locale)].join('');
}

function needText(plan: Plan, locale: Locale): string {
	const { headcount, current, gap } = plan.staffing.totals;
	const at = { locale };
	const args = { need: formatCount(headcount, locale), current: formatCount(current, locale) };
	if (plan.staffing.teams.every((team) => team.current === null)) {
		return m.staffing_lead_enter(args, at);
	}
	if (gap > 0) return m.staffing_lead_short({ ...args, gap: formatCount(gap, locale) }, at);
	if (gap === 0) return m.staffing_lead_exact(args, at);
	return m.staffing_lead_enough({ ...args, spare: formatCount(-gap, locale) }, at);
}

/** Two teams that could be one. */
function poolText(plan: Plan, locale: Locale): string {
	const best = bestPooling(plan);
	if (best === null) return '';
	const nameOf = (id: string): string => {
		const team = plan.staffing.teams.find((each) => each.id === id);
		return team === undefined ? id : teamName(team, locale);
	};
	const saved = formatCount(best.separate - best.pooled, locale);
	const [first, second] = best.teams;
	return m.staffing_lead_pool({ first: nameOf(first), second: nameOf(second), saved }, { locale });
}

/** A step that moves the need by less says nothing worth a sentence. */
const LEAST_STEP = 0.05;

/** What a bare ratio would have said, where it is off by at least a person, and what it left out. */
function ratioText(plan: Plan, locale: Locale): string {
	const [ratio, ...steps] = totalSteps(plan);
	const off = plan.staffing.totals.headcount - (ratio?.to ?? 0);
	if (ratio === undefined || Math.abs(off) < 1) return '';
	const at = { locale };
	const left = steps
		.filter(({ from, to }) => (off > 0 ? to - from : from - to) >= LEAST_STEP)
		.map(({ step }) => STEP_NAMES[step]({}, at));
	const args = {
		ratio: formatFte(ratio.to, locale),
		steps: left.join(locale === 'en' ? ', ' : '、'),
	};
	return off > 0 ? m.staffing_lead_ratio_less(args, at) : m.staffing_lead_ratio_more(args, at);
}

/** One person's year, factor by factor, and the work there is. */
export function leadNote(plan: Plan, locale: Locale): string {
	const { capacity } = plan.policy;
	const at = { locale };
	const plain = capacity.skill === 1 && capacity.support === 1;
	const note = m.staffing_note(
		{
			customers: formatCount(plan.staffing.totals.customers, locale),
			capacity: formatHours(plan.staffing.capacity, locale),
			days: formatNumber(capacity.workingDays, locale),
			hours: formatNumber(capacity.hoursPerDay, locale),
			share: formatPercent(capacity.sellingShare, locale),
			factors: plain
				? ''
				: m.staffing_note_factors(
						{
							skill: formatFixed(capacity.skill, locale, 2),
							support: formatFixed(capacity.support, locale, 2),
						},
						at,
					),
			workload: formatHours(plan.staffing.totals.workload, locale),
		},
		at,
	);
	return note + rangeNote(plan, locale);
}

/** How many people are worth their cost; nothing while nobody has judged what they sell. */
function rangeNote({ economics }: Plan, locale: Locale): string {
	const range = economics.judged?.range ?? null;
	if (range === null) return '';
	const [from, to, optimal] = [range.from, range.to, range.optimal].map((people) =>
		formatCount(people, locale),
	) as [string, string, string];
	return from === to
		? m.staffing_note_one({ optimal }, { locale })
		: m.staffing_note_range({ from, to }, { locale });
}
