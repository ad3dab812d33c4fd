import {
	CONTRIBUTION_BANDS,
	FACES,
	type ContributionBand,
	type Face,
} from '../classification/classification';
import { portfolioMargin } from '../classification/face';
import { contributionInput } from '../contribution/contributionOf';
import { contributionTerms, type ContributionTerms } from '../contribution/netContribution';
import { attributeOf } from '../customer/sheet';
import type { Plan } from '../plan';
import { message, type Message } from '../primitives/message';
import type { Code, Fen, Ratio } from '../primitives/units';
import { missingFact, missingSales, missingTerm, type Missing } from './missing';

/** What is taken off a profit, in the order of a picture. */
export const COSTS = ['service', 'promotion', 'rebate', 'interest'] as const;
export type Cost = (typeof COSTS)[number];

export interface ProfitCase {
	/** null: no row of the sales has a profit. */
	readonly terms: ContributionTerms | null;
	/** Fen; null with the terms. */
	readonly net: Fen | null;
	readonly margin: Ratio | null;
	/** Of all customers together; null where nothing is earned. */
	readonly portfolio: Ratio | null;
	readonly face: Face | null;
	readonly band: ContributionBand | null;
	readonly lines: readonly Message[];
	readonly missing: readonly Missing[];
}

/** What a customer leaves after what it costs, term by term [CARD-7]. The terms are those of CONTRIB-1. */
export function profitCase(plan: Plan, customer: Code): ProfitCase {
	const { policy, measures, staffing, inputs, classification, contribution } = plan;
	const face = FACES[classification.face[customer]!] ?? null;
	if (measures.profit === null) {
		return {
			...{ terms: null, net: null, margin: null, portfolio: null, face, band: null },
			lines: [message('card_profit_unknown')],
			missing: [missingSales('profit', 'card_tells_profit')],
		};
	}
	const input = { policy, measures, staffing, sheet: inputs.customers };
	const terms = contributionTerms(contributionInput(input, contribution.spent), customer);
	const revenue = measures.revenue[customer]!;
	const whole = portfolioMargin(measures);
	const margin = revenue > 0 ? measures.profit[customer]! / revenue : null;
	const portfolio = whole === null ? null : Number(whole.numerator) / Number(whole.denominator);
	return {
		...{ terms, margin, portfolio, face },
		net: contribution.net[customer]!,
		band: CONTRIBUTION_BANDS[contribution.band[customer]!] ?? null,
		lines: [...marginLines(margin, portfolio), costLine(terms)],
		missing: missingTerms(plan, customer, terms),
	};
}

function marginLines(margin: Ratio | null, portfolio: Ratio | null): Message[] {
	if (margin === null) return [message('card_profit_no_margin')];
	if (portfolio === null) return [];
	const args = { margin: { ratio: margin }, portfolio: { ratio: portfolio } };
	return [message(margin >= portfolio ? 'card_profit_above' : 'card_profit_below', args)];
}

/** The largest of the costs that are known. */
function costLine(terms: ContributionTerms): Message {
	let largest: Cost | null = null;
	for (const cost of COSTS) {
		if ((terms[cost] ?? 0) > (largest === null ? 0 : (terms[largest] ?? 0))) largest = cost;
	}
	return largest === null
		? message('card_profit_no_costs')
		: message(`card_profit_most_${largest}`, { money: { fen: Math.round(terms[largest]!) } });
}

function missingTerms(
	{ policy, inputs }: Plan,
	customer: Code,
	{ service, promotion, rebate, interest }: ContributionTerms,
): Missing[] {
	const unknown = (id: 'receivable' | 'receivableDays'): boolean =>
		typeof attributeOf(inputs.customers, id, customer) !== 'number';
	return [
		...(service === null ? [missingTerm('annualCostFen', 'card_tells_service')] : []),
		...(promotion === null ? [missingSales('promotion', 'card_tells_promotion')] : []),
		...(rebate === null ? [missingFact('rebatePaid', 'card_tells_rebate')] : []),
		...(interest !== null
			? []
			: unknown('receivable')
				? [missingFact('receivable', 'card_tells_interest')]
				: unknown('receivableDays')
					? [missingFact('receivableDays', 'card_tells_interest')]
					: policy.interest === null
						? [missingTerm('interest', 'card_tells_interest')]
						: []),
	];
}
