import type { Plan } from '$lib/domain/plan';
import type { Code } from '$lib/domain/primitives/units';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatMoneyShort, formatYuan } from '../format';
import type { StatusFigure } from './frame.svelte';

/** What the status bar says about the customer that is selected on every sheet. */
export function selectionFigures(
	plan: Plan,
	customer: Code | null,
	locale: Locale,
): readonly StatusFigure[] {
	if (customer === null || plan.measures.present[customer] !== 1) return [];
	const at = { locale };
	return [
		{
			label: m.frame_status_selected({}, at),
			value: plan.inputs.names.customer.name(customer),
		},
		{
			label: m.frame_status_revenue({}, at),
			value: formatMoneyShort(plan.measures.revenue[customer] ?? null, locale),
		},
		{
			label: m.frame_status_promotion({}, at),
			value: formatYuan(plan.promotion.allocation[customer] ?? null, locale),
		},
	];
}
