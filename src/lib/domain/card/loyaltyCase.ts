import { QUADRANTS, type Quadrant } from '../classification/classification';
import { LOYALTY_PARTS, loyaltyParts, type LoyaltyPart } from '../classification/exactLoyalty';
import { loyaltySheet } from '../classification/loyaltyInput';
import { attributeOf } from '../customer/sheet';
import type { Plan } from '../plan';
import { message, type Message } from '../primitives/message';
import type { Code, Ratio } from '../primitives/units';
import { known } from './known';
import { missingFact, type Missing } from './missing';

const HUNDRED = 100;

/** One part of a loyalty. */
export interface LoyaltyShare {
	readonly part: LoyaltyPart;
	/** null: unknown. */
	readonly value: Ratio | null;
	/** Share of all weights. */
	readonly weight: Ratio;
}

export interface LoyaltyCase {
	/** 0–100; null: nothing that has a weight is known. */
	readonly loyalty: number | null;
	readonly strength: number | null;
	readonly quadrant: Quadrant | null;
	/** The planner's own score stands, whatever the parts say. */
	readonly given: boolean;
	readonly parts: readonly LoyaltyShare[];
	/** What it would be with an unknown wallet share of 0 and of 1; null where nothing is open. */
	readonly bounds: { readonly low: number; readonly high: number } | null;
	readonly lines: readonly Message[];
	readonly missing: readonly Missing[];
}

/** How loyal a customer is, of what it is made, and between which figures it lies while a part is unknown [CARD-6]. */
export function loyaltyCase(plan: Plan, customer: Code): LoyaltyCase {
	const { inputs, policy, window, measures, classification } = plan;
	const weights = policy.classification.loyalty;
	const sheet = loyaltySheet(inputs.customers);
	const given = typeof attributeOf(inputs.customers, 'loyalty', customer) === 'number';
	const values = loyaltyParts({ window, measures, policy: policy.classification, sheet }, customer);
	const all = LOYALTY_PARTS.reduce((sum, part) => sum + weights[part], 0);
	const parts = LOYALTY_PARTS.filter((part) => weights[part] > 0).map((part): LoyaltyShare => {
		const value = values[part];
		return {
			part,
			value: value === null ? null : Number(value.numerator) / Number(value.denominator),
			weight: weights[part] / all,
		};
	});
	const open = given ? undefined : parts.find(({ part, value }) => isShare(part) && value === null);
	const bounds = open === undefined ? null : boundsOf(parts, open);
	const loyalty = known(classification.loyalty[customer]);
	return {
		loyalty,
		strength: known(classification.strength[customer]),
		quadrant: QUADRANTS[classification.quadrant[customer]!] ?? null,
		...{ given, parts, bounds },
		lines: linesOf({ given, bounds, parts, open, loyalty }, policy.classification.high),
		missing: open === undefined ? [] : [missingFact('walletShare', 'card_tells_wallet_share')],
	};
}

const isShare = (part: LoyaltyPart): boolean => part === 'walletShare';

/** The mean with the open part at 0 and at 1; what else is unknown stays left out. */
function boundsOf(parts: readonly LoyaltyShare[], open: LoyaltyShare): LoyaltyCase['bounds'] {
	let sum = 0;
	let weight = open.weight;
	for (const { value, weight: own } of parts) {
		if (value === null) continue;
		sum += own * value;
		weight += own;
	}
	return { low: (HUNDRED * sum) / weight, high: (HUNDRED * (sum + open.weight)) / weight };
}

const points = (score: number): string => score.toFixed(0);

function linesOf(
	{
		given,
		bounds,
		parts,
		open,
		loyalty,
	}: Pick<LoyaltyCase, 'given' | 'bounds' | 'parts' | 'loyalty'> & {
		readonly open: LoyaltyShare | undefined;
	},
	limit: number,
): Message[] {
	if (given) return [message('card_loyalty_given')];
	if (loyalty === null) return [message('card_loyalty_none')];
	const told = parts.filter(({ value }) => value !== null).length;
	const noGrowth = parts.some(({ part, value }) => part === 'growth' && value === null);
	const growth = noGrowth ? [message('card_loyalty_no_growth')] : [];
	if (bounds === null || open === undefined) {
		return [message('card_loyalty_whole', { parts: told }), ...growth];
	}
	const { low, high } = bounds;
	const need = (limit - low) / (high - low);
	const words = { limit: points(limit) };
	return [
		message('card_loyalty_between', { parts: told, low: points(low), high: points(high) }),
		need <= 0
			? message('card_loyalty_always', words)
			: need > 1
				? message('card_loyalty_never', words)
				: message('card_loyalty_needs', { ...words, share: { ratio: need } }),
		...growth,
	];
}
