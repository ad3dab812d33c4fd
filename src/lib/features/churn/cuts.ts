import { lossCut } from '$lib/domain/churn/lossCut';
import type { Cut, Reasons } from '$lib/domain/churn/losses';
import { lostReasons } from '$lib/domain/churn/lostReasons';
import { NONE, type Plan } from '$lib/domain/plan';
import type { Code } from '$lib/domain/primitives/units';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { segmentName, tierName } from '$lib/ui/format';

/** What the loss is cut by. */
export const CUTS = ['industry', 'channel', 'region', 'tier'] as const;
export type CutId = (typeof CUTS)[number];

export const CUT_WORDS: Readonly<Record<CutId, () => string>> = {
	industry: m.churn_by_industry,
	channel: m.churn_by_channel,
	region: m.churn_by_region,
	tier: m.churn_by_tier,
};

/** What a customer has in common with others; empty: nobody wrote it down. */
export function labelOf(plan: Plan, by: CutId, locale: Locale): (customer: Code) => string {
	if (by !== 'tier') {
		// Who bought nothing in the window is known by what it bought before.
		return (customer) =>
			plan.attributes.text(by, customer) || plan.priorAttributes.text(by, customer);
	}
	const { segments } = plan.policy;
	const { segment, priorTier } = plan.placement;
	return (customer) => {
		const at = segments[segment[customer]!];
		const place = priorTier[customer]!;
		const tier = place === NONE ? undefined : at?.ladder.tiers[place];
		if (at === undefined || tier === undefined) return '';
		const name = tierName(tier, locale);
		return segments.length > 1 ? `${segmentName(at, locale)} · ${name}` : name;
	};
}

export const cutOf = (plan: Plan, by: CutId, locale: Locale): Cut =>
	lossCut(plan.window, plan.measures, plan.leaving.fading, labelOf(plan, by, locale));

/** The first cut that tells customers apart. */
export const telling = (plan: Plan, locale: Locale): CutId =>
	CUTS.find((by) => cutOf(plan, by, locale).rows.length > 1) ?? 'tier';

/** In the planner's words. */
export const reasonOf = ({ attributes }: Plan, customer: Code): string =>
	attributes.text('churnReason', customer);

export const reasonsOf = (plan: Plan): Reasons =>
	lostReasons(plan.measures, plan.leaving.fading, (customer) => reasonOf(plan, customer));

/** Reasons to choose from: the planner's list, then what else was written down. */
export function reasonChoices(plan: Plan): readonly string[] {
	const written = reasonsOf(plan).rows.map(({ label }) => label);
	return [...new Set([...plan.policy.churn.reasons, ...written])];
}
