import { attributeOf } from '$lib/domain/customer/sheet';
import type { Plan } from '$lib/domain/plan';
import type { SuspendReason, Tier } from '$lib/domain/policy/policy';
import type { Code, Fen } from '$lib/domain/primitives/units';
import { suspensionsOf } from '$lib/domain/promotion/suspendedBy';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';

/** What a tier gets, of the pool and of its own revenue. */
export interface TierMoney {
	readonly segment: number;
	readonly place: number;
	readonly tier: Tier;
	readonly customers: number;
	readonly allocation: Fen;
	/** Of its revenue; null when that is not positive. */
	readonly rate: number | null;
	/** The customers that get most, largest first. */
	readonly top: readonly { readonly customer: Code; readonly allocation: Fen }[];
	/** The customers that are not among `top`. */
	readonly rest: { readonly customers: number; readonly allocation: Fen };
}

export function moneyByTier(plan: Plan, shown: (place: number) => number): readonly TierMoney[] {
	const { placement, promotion, policy, order } = plan;
	return placement.tiers.flatMap((summary) => {
		const tier = policy.segments[summary.segment]?.ladder.tiers[summary.tier];
		if (tier === undefined) return [];
		const members: Code[] = [];
		for (const customer of order) {
			if (
				placement.segment[customer] === summary.segment &&
				placement.tier[customer] === summary.tier
			)
				members.push(customer);
		}
		const money = (customer: Code): Fen => promotion.allocation[customer] ?? 0;
		const allocation = members.reduce((sum, customer) => sum + money(customer), 0);
		const paid = members.filter((customer) => money(customer) > 0);
		// The order is by revenue; a stable sort by money keeps it for ties.
		const top = [...paid].sort((a, b) => money(b) - money(a)).slice(0, shown(summary.tier));
		const topMoney = top.reduce((sum, customer) => sum + money(customer), 0);
		return [
			{
				segment: summary.segment,
				place: summary.tier,
				tier,
				customers: summary.customers,
				allocation,
				rate: summary.revenue > 0 ? allocation / summary.revenue : null,
				top: top.map((customer) => ({ customer, allocation: money(customer) })),
				rest: { customers: paid.length - top.length, allocation: allocation - topMoney },
			},
		];
	});
}

/** Why a customer gets what it gets. */
export type MoneyState = 'share' | 'cap' | 'floor' | 'suspended' | 'no-base' | 'none';

export function moneyState(plan: Plan, customer: Code): MoneyState {
	const { promotion, policy } = plan;
	if (promotion.suspended[customer] === 1) return 'suspended';
	if ((promotion.weight[customer] ?? 0) <= 0) return 'no-base';
	if (promotion.floorsOver > 0) return 'none';
	const got = promotion.allocation[customer] ?? 0;
	const cap = promotion.cap[customer] ?? 0;
	if (got >= cap) return 'cap';
	if (policy.promotion.floorFen > 0 && got <= Math.min(policy.promotion.floorFen, cap)) {
		return 'floor';
	}
	return 'share';
}

/** Customers that get something, and the suspended ones. */
export function moneyCounts(plan: Plan): {
	readonly paid: number;
	readonly allocated: Fen;
	readonly suspended: readonly Code[];
} {
	let paid = 0;
	let allocated = 0;
	const suspended: Code[] = [];
	for (const customer of plan.order) {
		const money = plan.promotion.allocation[customer] ?? 0;
		if (money > 0) paid += 1;
		allocated += money;
		if (plan.promotion.suspended[customer] === 1) suspended.push(customer);
	}
	return { paid, allocated, suspended };
}

/** Tier weight as the policy has it; a tier it does not name counts 1. */
export function tierWeight(plan: Plan, tier: string): number {
	const weights = plan.policy.promotion.tierWeights;
	return Object.hasOwn(weights, tier) ? (weights[tier] ?? 1) : 1;
}

const OFFENCES: Readonly<Record<SuspendReason, (at: { locale: Locale }) => string>> = {
	'open-price': (at) => m.promotion_suspended_open_price({}, at),
	'region-offence': (at) => m.promotion_suspended_region({}, at),
	'deposit-short': (at) => m.promotion_suspended_deposit({}, at),
};

/** Why a customer gets nothing: what its sheet says, then what the policy stops money for. */
export const suspensionText = (plan: Plan, customer: Code, locale: Locale): string =>
	suspensionsOf(plan.promotion, customer)
		.map((reason) =>
			reason === 'sheet'
				? String(attributeOf(plan.inputs.customers, 'suspended', customer) ?? '')
				: OFFENCES[reason]({ locale }),
		)
		.join(' · ');
