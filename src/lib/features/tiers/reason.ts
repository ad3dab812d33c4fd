import { attributeOf } from '$lib/domain/customer/sheet';
import type { Plan } from '$lib/domain/plan';
import { NONE, REASON_BIT } from '$lib/domain/plan';
import type { Code } from '$lib/domain/primitives/units';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount, formatPercent, tierName } from '$lib/ui/format';
import { largestOrderShare } from './view';

/** Which of the reasons stands in the list, and whether the scenario is it. */
export interface ListedReason {
	readonly text: string;
	readonly ours: boolean;
}

/** One clause on why a customer stands where it does: what weighs most comes first. */
export function listedReason(
	plan: Plan,
	baseline: Plan,
	customer: Code,
	locale: Locale,
): ListedReason {
	const { placement } = plan;
	const ladder = plan.policy.segments[placement.segment[customer] ?? NONE]?.ladder;
	const name = (place: number | undefined): string => {
		const tier = place === undefined ? undefined : ladder?.tiers[place];
		return tier === undefined ? '' : tierName(tier, locale);
	};
	const tier = placement.tier[customer];
	const prior = placement.priorTier[customer];
	const failed = placement.failed[customer] ?? 0;
	if (plan.measures.present[customer] !== 1) {
		return { text: m.tiers_reason_lost({}, { locale }), ours: false };
	}
	if (placement.overridden[customer] === 1) {
		const why = attributeOf(plan.inputs.customers, 'tierReason', customer);
		const text =
			why === null
				? m.tiers_reason_by_hand({}, { locale })
				: m.tiers_reason_by_hand_why({ why: String(why) }, { locale });
		return { text, ours: false };
	}
	if ((plan.measures.revenue[customer] ?? 0) <= 0) {
		return { text: m.tiers_reason_negative({}, { locale }), ours: false };
	}
	if (failed !== 0) {
		const text = m.tiers_reason_failed(
			{
				tier: name(placement.plainTier[customer]),
				why: failures(plan, customer, failed, locale).join(m.tiers_reason_join({}, { locale })),
			},
			{ locale },
		);
		return { text, ours: false };
	}
	const before = baseline.placement.tier[customer];
	if (plan !== baseline && before !== tier && before !== undefined && before !== NONE) {
		const from = name(before);
		return { text: m.tiers_reason_scenario({ from, to: name(tier) }, { locale }), ours: true };
	}
	if (placement.held[customer] === 1)
		return { text: m.tiers_reason_held({}, { locale }), ours: false };
	if (prior === NONE || prior === undefined) {
		return { text: m.tiers_reason_new({}, { locale }), ours: false };
	}
	if (tier === undefined || prior === tier) return { text: '', ours: false };
	const args = { from: name(prior) };
	const text =
		tier < prior ? m.tiers_reason_up(args, { locale }) : m.tiers_reason_down(args, { locale });
	return { text, ours: false };
}

function failures(plan: Plan, customer: Code, failed: number, locale: Locale): readonly string[] {
	const said: string[] = [];
	if ((failed & REASON_BIT['too-few-active-months']) !== 0) {
		const months = formatCount(plan.basis.activeMonths[customer] ?? 0, locale);
		said.push(m.tiers_reason_months({ months }, { locale }));
	}
	if ((failed & REASON_BIT['one-off']) !== 0) {
		const share = formatPercent(largestOrderShare(plan, customer), locale);
		said.push(m.tiers_reason_order({ share }, { locale }));
	}
	if ((failed & REASON_BIT.unprofitable) !== 0) said.push(m.tiers_reason_profit({}, { locale }));
	return said;
}
