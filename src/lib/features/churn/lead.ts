import type { Plan } from '$lib/domain/plan';
import { MONTHS_PER_YEAR } from '$lib/domain/primitives/units';
import type { NextYear } from '$lib/domain/staffing/forecast/nextYear';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount, formatMoney, formatPercent } from '$lib/ui/format';
import { stakeOf, type Listed } from './atRisk';

/** Who left, who may, and what becomes of the key customers. */
export function leadText(plan: Plan, listed: Listed, next: NextYear, locale: Locale): string {
	const at = { locale };
	const { base, churned } = plan.leaving.losses;
	if (base.customers === 0) return m.churn_lead_no_base({}, at);
	const { months } = plan.window;
	const span =
		months === MONTHS_PER_YEAR
			? m.churn_span_year({}, at)
			: m.churn_span_months({ months: formatCount(months, locale) }, at);
	const gone =
		churned.customers === 0
			? m.churn_lead_none_gone({ span }, at)
			: m.churn_lead_gone(
					{
						span,
						gone: formatCount(churned.customers, locale),
						rate: formatPercent(churned.rate, locale),
						money: formatMoney(churned.revenue, locale),
					},
					at,
				);
	const stake = listed.all.reduce((sum, code) => sum + (stakeOf(plan, code) ?? 0), 0);
	const count = formatCount(listed.all.length, locale);
	const risk =
		listed.all.length === 0
			? m.churn_lead_no_risk({}, at)
			: m.churn_lead_risk({ count, stake: formatMoney(Math.round(stake), locale) }, at);
	const { customers } = next.keys;
	const keys =
		customers === null
			? ''
			: m.churn_lead_next({ keys: formatCount(Math.round(customers), locale) }, at);
	return [gone + risk, keys].filter((each) => each !== '').join(locale === 'en' ? ' ' : '');
}

/** How it is counted, how sure it is, and what is not in it. */
export function leadNote({ leaving, policy, window, churn }: Plan, locale: Locale): string {
	const at = { locale };
	const { base, churned, partial } = leaving.losses;
	const lapse = formatCount(policy.churn.lapse, locale);
	const said = [m.churn_note_rule({ lapse }, at)];
	const percent = (rate: number | null): string => formatPercent(rate, locale);
	if (base.customers > 0) {
		said.push(
			m.churn_note_between({ low: percent(churned.low), high: percent(churned.high) }, at),
			m.churn_note_revenue({ rate: percent(churned.revenueRate) }, at),
		);
		if (window.months !== MONTHS_PER_YEAR) {
			const revenue = percent(churned.yearlyRevenueRate);
			said.push(m.churn_note_yearly({ rate: percent(churned.yearlyRate), revenue }, at));
		}
	}
	if (partial.customers > 0) {
		const count = formatCount(partial.customers, locale);
		const share = percent(policy.churn.partialFall);
		said.push(m.churn_note_partial({ count, share, money: formatMoney(partial.fall, locale) }, at));
	}
	if (churn.customers > 0 && churn.fit === null) said.push(m.churn_note_simple({}, at));
	return said.join(' · ');
}
