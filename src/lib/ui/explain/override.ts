import { attributeOf } from '$lib/domain/customer/sheet';
import { NONE, type Plan } from '$lib/domain/plan';
import type { Ladder, Tier } from '$lib/domain/policy/policy';
import { monthText } from '$lib/domain/primitives/day';
import type { Code } from '$lib/domain/primitives/units';
import { findTier } from '$lib/domain/tier/override/findTier';
import type { OVERRIDE_COLUMNS } from '$lib/domain/tier/override/overrides';

/** A cell of the customer sheet that sets a tier by hand, as it would be typed. */
export interface OverrideFact {
	readonly attribute: (typeof OVERRIDE_COLUMNS)[number];
	readonly text: string;
}

/** What a customer's tier by hand is now, and what the policy gives. */
export interface OverrideNow {
	readonly ladder: Ladder | undefined;
	/** By the policy; while a tier by hand is in force, by the cuts alone. */
	readonly computed: Tier | undefined;
	readonly inForce: boolean;
	/** Is there a tier by hand? */
	readonly set: boolean;
	readonly tier: string;
	readonly reason: string;
	readonly approver: string;
	readonly until: string;
}

export function overrideNow(plan: Plan, customer: Code): OverrideNow {
	const known = (attribute: OverrideFact['attribute']): string => {
		const value = attributeOf(plan.inputs.customers, attribute, customer);
		if (value === null) return '';
		return typeof value === 'number' ? monthText(value) : value;
	};
	const ladder = plan.policy.segments[plan.placement.segment[customer] ?? NONE]?.ladder;
	const own = ladder === undefined ? -1 : findTier(ladder, known('tier'));
	const { plainTier, tier, overridden } = plan.placement;
	const inForce = overridden[customer] === 1;
	const computed = ladder?.tiers[(inForce ? plainTier : tier)[customer] ?? NONE];
	return {
		ladder,
		computed,
		inForce,
		set: own !== -1,
		tier: (ladder?.tiers[own] ?? computed)?.id ?? '',
		reason: known('tierReason'),
		approver: known('tierApprover'),
		until: known('tierUntil'),
	};
}
