import type { Plan } from '$lib/domain/plan';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount, formatNumber } from '$lib/ui/format';

/** A better tier that is visited less than a worse one, in a sentence; empty where all is well. */
export function inversionWords(plan: Plan, locale: Locale): string {
	const found = plan.guards.find(({ guard }) => guard === 'service-inversion');
	if (found === undefined) return '';
	const args = {
		customers: formatCount(found.customers.length, locale),
		own: formatNumber(found.figure, locale, 1),
		worse: formatNumber(found.limit, locale, 1),
	};
	return m.staffing_inversion(args, { locale });
}
