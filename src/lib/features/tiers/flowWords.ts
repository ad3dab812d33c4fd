import type { Plan } from '$lib/domain/plan';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount, formatMoney, formatSigned } from '$lib/ui/format';
import { keyFlow } from './keyFlow';

/** What the migration comes to, in sentences: net flow of key customers, and a lowered cut. */
export function flowWords(plan: Plan, segment: number, locale: Locale): readonly string[] {
	const at = { locale };
	const flow = keyFlow(plan, segment);
	const count = (size: number): string => formatCount(size, locale);
	const came = flow.risen.revenue + flow.fresh.revenue;
	const left = flow.fallen.revenue + flow.lost.revenue;
	const net = m.tiers_flow_net(
		{
			net: formatSigned(flow.net, count),
			risen: count(flow.risen.customers),
			fresh: count(flow.fresh.customers),
			fallen: count(flow.fallen.customers),
			lost: count(flow.lost.customers),
			came: formatMoney(came, locale),
			left: formatMoney(left, locale),
		},
		at,
	);
	if (flow.byLowerCut === 0 || flow.priorLeast === null) return [net];
	const lowered = m.tiers_flow_lowered(
		{ count: count(flow.byLowerCut), least: formatMoney(flow.priorLeast, locale) },
		at,
	);
	return [net, lowered];
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
