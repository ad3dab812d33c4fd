import type { Policy, Service } from '$lib/domain/policy/policy';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { tierName } from '$lib/ui/format';
import type { PanelSection } from '../field';
import { numberField } from '../makeField';

/** What bounds a standard, in the order of the panel's columns. */
export const LIMIT_PARTS = [
	'customersPerManager',
	'maxVisits',
] as const satisfies readonly (keyof Service)[];

export const LIMIT_WORDS: Readonly<Record<(typeof LIMIT_PARTS)[number], () => string>> = {
	customersPerManager: m.panel_customers_per_manager,
	maxVisits: m.panel_max_visits,
};

/** Customers of one account manager in the ratio method, and the most visits a customer wants. */
export function serviceLimitsSection(policy: Policy, locale: Locale): PanelSection {
	const tiers = new Map(
		policy.segments.flatMap(({ ladder }) =>
			ladder.tiers.map((tier, place) => [tier.id, { tier, place }] as const),
		),
	);
	const fields = [...tiers.values()].flatMap(({ tier, place }) =>
		LIMIT_PARTS.map((part) => {
			const name = tierName(tier, locale);
			return numberField({
				parameter: `service.*.${part}`,
				leaf: ['service', tier.id, part],
				label: m.panel_service_of({ tier: name, part: LIMIT_WORDS[part]() }),
				tier: { place, name, key: tier.key },
				said: 'panel_step_service',
				unit: '',
			});
		}),
	);
	return {
		...{ id: 'serviceLimits', title: m.panel_section_service_limits(), fields },
		...{ note: m.panel_note_service_limits(), folded: true },
	};
}
