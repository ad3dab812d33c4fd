import { SIGN_BIT, CHURNED } from '$lib/domain/churn/fading';
import type { Plan } from '$lib/domain/plan';
import type { Code } from '$lib/domain/primitives/units';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount, formatFixed, formatNumber, formatPercent } from '$lib/ui/format';
import { growthOf } from './atRisk';

/** What tells that a customer is gone, fell, or may go. */
export function whyText(plan: Plan, customer: Code, locale: Locale): string {
	const at = { locale };
	const { fading } = plan.leaving;
	const growth = growthOf(plan, customer);
	const months = (value: number): string => formatCount(value, locale);
	if (fading.state[customer] === CHURNED) {
		return m.churn_why_gone({ patience: months(fading.patience[customer]!) }, at);
	}
	const signs = fading.signs[customer]!;
	const said: string[] = [];
	if ((signs & SIGN_BIT.silent) !== 0) {
		const silent = months(fading.silent[customer]!);
		const gap = fading.gap[customer]!;
		said.push(
			Number.isNaN(gap)
				? m.churn_why_once({ silent }, at)
				: m.churn_why_silent(
						{ silent, times: formatNumber(fading.silent[customer]! / gap, locale, 1) },
						at,
					),
		);
	}
	if ((signs & SIGN_BIT.fell) !== 0 && growth !== null) {
		said.push(
			raised(plan, customer, locale) ??
				m.churn_why_fell({ fall: formatPercent(Math.abs(growth), locale) }, at),
		);
	}
	return said.join(m.churn_why_join({}, at));
}

/** Where the fall says more than the months: both numbers. */
function raised({ churn, policy }: Plan, customer: Code, locale: Locale): string | null {
	const alive = churn.alive[customer]!;
	const { steepRisk } = policy.churn;
	if (Number.isNaN(alive) || 1 - alive >= steepRisk) return null;
	const two = (value: number): string => formatFixed(value, locale, 2);
	return m.churn_why_raised({ alive: two(alive), risk: two(steepRisk) }, { locale });
}
