import { policyDifferences } from '$lib/domain/policy/policyDifferences';
import type { Mover } from '$lib/domain/scenario/moversBetween';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount, formatMonth, formatSigned } from '$lib/ui/format';
import { isOther } from './movers';
import type { Side } from './side';

/** What a planner would tell the director of each scenario, in one breath. */
export function leadText(sides: readonly Side[], movers: readonly Mover[], locale: Locale): string {
	const [baseline, ...others] = sides;
	const said = others.map(({ name, plan }, place) => {
		if (policyDifferences(baseline!.plan.policy, plan.policy).length === 0)
			return m.scenarios_lead_same({ name }, { locale });
		const moved = movers.filter(({ stands }) => isOther(stands[place + 1]!, stands[0]!)).length;
		const key = plan.placement.keyCustomers - baseline!.plan.placement.keyCustomers;
		const people = plan.staffing.totals.headcount - baseline!.plan.staffing.totals.headcount;
		const signed = (value: number): string =>
			formatSigned(value, (size) => formatCount(size, locale));
		const args = {
			...{ name, moved: formatCount(moved, locale) },
			...{ key: signed(key), people: signed(people) },
		};
		return m.scenarios_lead_one(args, { locale });
	});
	return said.join(locale === 'en' ? ' ' : '');
}

export function leadNote(sides: readonly Side[], locale: Locale): string {
	const windows = new Set(
		sides.map(({ plan }) => `${String(plan.window.from)} ${String(plan.window.to)}`),
	);
	const { from, to } = sides[0]!.plan.window;
	if (windows.size > 1) return m.scenarios_lead_windows({}, { locale });
	const span = { from: formatMonth(from, locale), to: formatMonth(to, locale) };
	return m.scenarios_lead_note(span, { locale });
}
