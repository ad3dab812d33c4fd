import { FACES } from '../classification/classification';
import { portfolioMargin } from '../classification/face';
import { attributeOf } from '../customer/sheet';
import type { Plan } from '../plan';
import { message, type Message } from '../primitives/message';
import type { Code } from '../primitives/units';
import type { Explanation } from './explanation';

/** Why a customer has its face [EXPLAIN-4]; null for a customer without a row in the window. */
export function explainFace(plan: Plan, customer: Code): Explanation | null {
	const { measures, classification, policy } = plan;
	if (measures.present[customer] !== 1) return null;
	if (measures.profit === null) return { lead: message('explain_face_no_profit'), lines: [] };
	const portfolio = portfolioMargin(measures);
	if (portfolio === null) return { lead: message('explain_face_no_portfolio'), lines: [] };
	const { lowMargin, highMargin } = policy.classification;
	const whole = Number(portfolio.numerator) / Number(portfolio.denominator);
	const revenue = measures.revenue[customer]!;
	const face = FACES[classification.face[customer]!] ?? 'plain';
	return {
		lead: message(`explain_face_${face}`),
		lines: [
			revenue > 0
				? message('explain_face_margin', {
						margin: { ratio: measures.profit[customer]! / revenue },
					})
				: message('explain_face_no_margin', { revenue: { exactFen: revenue } }),
			message('explain_face_limits', {
				portfolio: { ratio: whole },
				low: { ratio: whole * lowMargin },
				high: { ratio: whole * highMargin },
			}),
			tierLine(plan, customer),
			influenceLine(plan, customer),
		],
	};
}

function tierLine({ policy, placement }: Plan, customer: Code): Message {
	const { ladder } = policy.segments[placement.segment[customer]!]!;
	const tier = ladder.tiers[placement.plainTier[customer]!]!;
	return message(tier.key ? 'explain_face_key' : 'explain_face_not_key', { tier: { tier } });
}

function influenceLine({ inputs, attributes }: Plan, customer: Code): Message {
	const influence = attributeOf(inputs.customers, 'influence', customer);
	if (influence === 0) return message('explain_face_no_influence');
	if (influence !== 1) return message('explain_face_influence_unknown');
	const approver = attributes.text('approver', customer);
	return approver === ''
		? message('explain_face_unapproved')
		: message('explain_face_approved', { approver });
}
