import { EIGHTY_TWENTY, paretoGini } from '$lib/domain/measure/paretoRule';
import type { Plan } from '$lib/domain/plan';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount, formatFixed, formatMoney, formatMonth, formatPercent } from '$lib/ui/format';
import { keptOut } from './cutChart';
import { headline } from './view';

/** What the planner would tell the boss about tiers. */
export function leadText(plan: Plan, baseline: Plan, locale: Locale): string {
	const said = headline(plan, baseline);
	const at = { locale };
	const args = {
		key: formatCount(said.keyCustomers, locale),
		customerShare: formatPercent(said.customerShare, locale, 0),
		revenue: formatMoney(said.revenue, locale),
		keyShare: formatPercent(said.keyShare, locale, 0),
	};
	if (said.change === null) return m.tiers_lead(args, at);
	const { customers, revenue } = said.change;
	if (customers === 0) return m.tiers_lead_same(args, at);
	const change = {
		...args,
		customers: formatCount(Math.abs(customers), locale),
		money: formatMoney(Math.abs(revenue), locale),
	};
	return customers > 0 ? m.tiers_lead_more(change, at) : m.tiers_lead_fewer(change, at);
}

/** Who the conditions keep out; of many the curve marks only some. */
function keptOutWords(plan: Plan, count: number, locale: Locale): string {
	if (count === 0) return '';
	const rings = plan.policy.segments.reduce(
		(sum, _, segment) => sum + keptOut(plan, segment).length,
		0,
	);
	const args = { count: formatCount(count, locale) };
	return rings < count
		? m.tiers_lead_kept_out_some(args, { locale })
		: m.tiers_lead_kept_out(args, { locale });
}

/** Window, concentration, and who the conditions keep out. */
export function leadNote(plan: Plan, locale: Locale): string {
	const at = { locale };
	const { window, concentration } = plan;
	const out = headline(plan, plan).keptOut;
	const parts = [
		m.tiers_lead_window(
			{ from: formatMonth(window.from, locale), to: formatMonth(window.to, locale) },
			at,
		),
		concentration.top20Share === null
			? ''
			: m.tiers_lead_top({ share: formatPercent(concentration.top20Share, locale, 1) }, at),
		concentration.gini === null
			? ''
			: m.tiers_lead_gini(
					{
						gini: formatFixed(concentration.gini, locale, 2),
						rule: formatFixed(paretoGini(EIGHTY_TWENTY), locale, 2),
					},
					at,
				),
		concentration.effectiveCustomers === null
			? ''
			: m.tiers_lead_effective(
					{ count: formatCount(Math.round(concentration.effectiveCustomers), locale) },
					at,
				),
		keptOutWords(plan, out, locale),
	];
	return parts.filter((part) => part !== '').join(' · ');
}
