import type { Plan } from '$lib/domain/plan';
import { keyFlow } from '$lib/domain/tier/keyFlow';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount, formatMoney, formatSigned } from '$lib/ui/format';

/** What the migration comes to, in sentences: net flow of key customers, eased rules, a lowered cut. */
export function flowWords(
	plan: Plan,
	baseline: Plan,
	segment: number,
	locale: Locale,
): readonly string[] {
	const at = { locale };
	const flow = keyFlow(plan, baseline, segment);
	const count = (size: number): string => formatCount(size, locale);
	const said = [
		m.tiers_flow_net(
			{
				net: formatSigned(flow.net, count),
				risen: count(flow.promoted.customers),
				fresh: count(flow.arrived.customers),
				fallen: count(flow.demoted.customers),
				lost: count(flow.lost.customers),
				came: formatMoney(flow.promoted.revenue + flow.arrived.revenue, locale),
				left: formatMoney(flow.demoted.revenue + flow.lost.revenue, locale),
			},
			at,
		),
	];
	if (flow.byRulesAlone) said.push(m.tiers_flow_by_rules({ count: count(flow.byRules) }, at));
	if (flow.belowPriorLeast > 0) {
		const least = formatMoney(flow.priorLeast, locale);
		said.push(m.tiers_flow_lowered({ count: count(flow.belowPriorLeast), least }, at));
	}
	return said;
}

/** With an annual list: how far it has drifted, and whether to look at it again; empty without one. */
export function driftWords(plan: Plan, locale: Locale): string {
	const { drift } = plan;
	if (drift === null) return '';
	const args = {
		customers: formatCount(drift.customers, locale),
		money: formatMoney(drift.revenue, locale),
		key: formatCount(drift.keyCustomers, locale),
	};
	return drift.review
		? m.tiers_drift_review(args, { locale })
		: m.tiers_drift_calm(args, { locale });
}
