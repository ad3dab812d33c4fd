import type { Plan } from '$lib/domain/plan';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount, formatFixed, formatHours, formatNumber, formatPercent } from '$lib/ui/format';

/** What the planner would tell the boss about people. */
export function leadText(plan: Plan, locale: Locale): string {
	const { headcount, current, gap } = plan.staffing.totals;
	const at = { locale };
	const args = { need: formatCount(headcount, locale), current: formatCount(current, locale) };
	if (current === 0) return m.staffing_lead_enter(args, at);
	if (gap > 0) return m.staffing_lead_short({ ...args, gap: formatCount(gap, locale) }, at);
	if (gap === 0) return m.staffing_lead_exact(args, at);
	return m.staffing_lead_enough({ ...args, spare: formatCount(-gap, locale) }, at);
}

/** One person's year, factor by factor, and the work there is. */
export function leadNote(plan: Plan, locale: Locale): string {
	const { capacity } = plan.policy;
	const at = { locale };
	const plain = capacity.skill === 1 && capacity.support === 1;
	return m.staffing_note(
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
}
