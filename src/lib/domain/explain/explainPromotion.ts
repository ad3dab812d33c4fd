import { attributeOf } from '../customer/sheet';
import { NONE, type Plan } from '../plan';
import { message, type Message } from '../primitives/message';
import type { Code, Fen } from '../primitives/units';
import type { SuspendReason } from '../policy/promotionPolicy';
import { baseOf } from '../promotion/baseOf';
import { suspensionsOf } from '../promotion/suspendedBy';
import type { Explanation } from './explanation';

/** What decided a customer's promotion money. */
export type PromotionLimit = 'weight' | 'cap' | 'floor' | 'suspended' | 'no-weight' | 'floors-over';

export interface PromotionExplanation extends Explanation {
	readonly allocation: Fen;
	readonly limit: PromotionLimit;
}

/** Base, weight, bounds and the pool behind a figure; null for a customer without a row in the window. */
export function explainPromotion(plan: Plan, customer: Code): PromotionExplanation | null {
	const { placement, policy, promotion, measures, inputs } = plan;
	const place = placement.tier[customer] ?? NONE;
	if (place === NONE) return null;
	const tier = policy.segments[placement.segment[customer]!]!.ladder.tiers[place]!;
	const { tierWeights, base, floorFen } = policy.promotion;
	const allocation = promotion.allocation[customer]!;
	const limit = limitOf(plan, customer);
	const revenue = measures.revenue[customer]!;
	const worth = baseOf(base, measures, inputs.customers)[customer]!;
	const tierWeight = Object.hasOwn(tierWeights, tier.id) ? tierWeights[tier.id]! : 1;
	const cap = promotion.cap[customer]!;
	return {
		allocation,
		limit,
		lead: leadOf(plan, customer, limit),
		lines: [
			message(`explain_promotion_base_${base}`, {
				base: { exactFen: worth },
				tier: { tier },
				tierWeight,
				multiplier:
					worth > 0 && tierWeight > 0 ? promotion.weight[customer]! / worth / tierWeight : 1,
			}),
			message('explain_promotion_bounds', {
				floor: { exactFen: Math.min(floorFen, cap) },
				cap: { exactFen: cap },
			}),
			...(revenue > 0
				? [message('explain_promotion_share', { share: { ratio: allocation / revenue } })]
				: []),
			message('explain_promotion_pool', {
				pool: { exactFen: promotion.pool },
				distributable: { exactFen: promotion.distributable },
				customers: promotion.customers,
			}),
		],
	};
}

function limitOf({ promotion, policy }: Plan, customer: Code): PromotionLimit {
	if (promotion.suspended[customer] === 1) return 'suspended';
	if (promotion.weight[customer] === 0) return 'no-weight';
	if (promotion.floorsOver > 0) return 'floors-over';
	const allocation = promotion.allocation[customer]!;
	const cap = promotion.cap[customer]!;
	if (allocation >= cap) return 'cap';
	return allocation <= Math.min(policy.promotion.floorFen, cap) ? 'floor' : 'weight';
}

const KEY: Readonly<Record<PromotionLimit, string>> = {
	weight: 'explain_promotion',
	cap: 'explain_promotion_at_cap',
	floor: 'explain_promotion_at_floor',
	suspended: 'explain_promotion_suspended',
	'no-weight': 'explain_promotion_no_weight',
	'floors-over': 'explain_promotion_floors_over',
};

const OFFENCE_KEY: Readonly<Record<SuspendReason, string>> = {
	'open-price': 'explain_promotion_open_price',
	'region-offence': 'explain_promotion_region_offence',
	'deposit-short': 'explain_promotion_deposit_short',
};

function leadOf({ promotion, inputs }: Plan, customer: Code, limit: PromotionLimit): Message {
	const [reason = 'sheet'] = suspensionsOf(promotion, customer);
	const key = limit === 'suspended' && reason !== 'sheet' ? OFFENCE_KEY[reason] : KEY[limit];
	return message(key, {
		money: { exactFen: promotion.allocation[customer]! },
		reason: String(attributeOf(inputs.customers, 'suspended', customer) ?? ''),
		over: { exactFen: promotion.floorsOver },
	});
}
