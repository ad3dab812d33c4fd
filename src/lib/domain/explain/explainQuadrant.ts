import { QUADRANTS } from '../classification/classification';
import { LOYALTY_PARTS, loyaltyParts, type LoyaltyPart } from '../classification/exactLoyalty';
import { loyaltySheet } from '../classification/loyaltyInput';
import { attributeOf } from '../customer/sheet';
import type { Plan } from '../plan';
import { message, type Message } from '../primitives/message';
import type { Code } from '../primitives/units';
import type { Explanation } from './explanation';

const PART_KEY: Readonly<Record<LoyaltyPart, string>> = {
	walletShare: 'wallet_share',
	tenure: 'tenure',
	activeMonths: 'active_months',
	growth: 'growth',
};

/** Why a customer stands in its quadrant, and how far from the others [EXPLAIN-4]; null without a row in the window. */
export function explainQuadrant(plan: Plan, customer: Code): Explanation | null {
	const { classification, policy, measures } = plan;
	if (measures.present[customer] !== 1) return null;
	const { high } = policy.classification;
	const loyalty = classification.loyalty[customer]!;
	const strength = classification.strength[customer]!;
	const quadrant = QUADRANTS[classification.quadrant[customer]!];
	const lines = [toLimit('strength', strength, high), ...loyaltyLines(plan, customer)];
	if (quadrant === undefined) return { lead: message('explain_quadrant_none'), lines };
	return {
		lead: message(`explain_quadrant_${quadrant.replace('-', '_')}`),
		lines: [toLimit('loyalty', loyalty, high), ...lines],
	};
}

/** One decimal of a score. */
const points = (score: number): string => score.toFixed(1);

function toLimit(score: 'strength' | 'loyalty', value: number, high: number): Message {
	return message(`explain_${score}_${value >= high ? 'high' : 'low'}`, {
		value: points(value),
		high: points(high),
		distance: points(Math.abs(value - high)),
	});
}

/** The planner's score, or what is known and with which weight. */
function loyaltyLines({ inputs, policy, window, measures }: Plan, customer: Code): Message[] {
	const score = attributeOf(inputs.customers, 'loyalty', customer);
	if (typeof score === 'number') return [message('explain_loyalty_given')];
	const { classification } = policy;
	const sheet = loyaltySheet(inputs.customers);
	const parts = loyaltyParts({ window, measures, policy: classification, sheet }, customer);
	return LOYALTY_PARTS.map((part) => {
		const value = parts[part];
		const weight = classification.loyalty[part];
		if (value === null) return message(`explain_loyalty_no_${PART_KEY[part]}`);
		const share = Number(value.numerator) / Number(value.denominator);
		return message(`explain_loyalty_${PART_KEY[part]}`, { share: { ratio: share }, weight });
	});
}
