import { NONE, type Plan } from '$lib/domain/plan';
import type { Code } from '$lib/domain/primitives/units';
import { tierMark } from '$lib/ui/controls/tierShapes';
import { tierName } from '$lib/ui/format';
import type { Locale } from '$lib/i18n/locale.svelte';

/** A tier as its mark shows it. */
export interface ShownTier {
	readonly place: number;
	readonly name: string;
	readonly keyTier: boolean;
}

/** The tier of a customer; null: none. */
export function tierOf(plan: Plan, customer: Code, locale: Locale): ShownTier | null {
	const place = plan.placement.tier[customer] ?? NONE;
	const segment = plan.policy.segments[plan.placement.segment[customer] ?? NONE];
	const tier = segment?.ladder.tiers[place];
	if (tier === undefined) return null;
	return { place: tierMark(tier, place), name: tierName(tier, locale), keyTier: tier.key };
}
