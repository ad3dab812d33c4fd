import { CANDIDATE_BIT, type Plan } from '../plan';
import { message, type Message } from '../primitives/message';
import type { Code } from '../primitives/units';
import type { JudgedCard } from './card';

/**
 * What to do with a customer, in clauses of one sentence [CARD-11]: the most urgent thing first, then
 * the figures it rests on, then how far the next tier is and which product would carry it there.
 */
export function adviceOf(plan: Plan, customer: Code, judged: JudgedCard | null): Message[] {
	if (judged === null) return [goneAdvice(plan, customer)];
	return [
		urgentAdvice(plan, customer, judged),
		figuresClause(plan, customer, judged),
		...netClause(judged),
		...gapClause(plan, judged),
	];
}

function goneAdvice({ measures, inputs }: Plan, customer: Code): Message {
	if (measures.presentPrior[customer] !== 1) return message('card_advice_no_sales');
	const reason = inputs.customers.columns.get('churnReason')?.[customer];
	const revenue = { fen: measures.priorRevenue[customer]! };
	return typeof reason === 'string' && reason !== ''
		? message('card_advice_gone_for', { revenue, reason })
		: message('card_advice_gone', { revenue });
}

function urgentAdvice(plan: Plan, customer: Code, { loyalty, profit, promotion }: JudgedCard) {
	const { churn, placement, measures, policy } = plan;
	const candidates = placement.candidates[customer]!;
	const holds = (bit: number): boolean => (candidates & bit) !== 0;
	if (measures.revenue[customer]! <= 0) return message('card_advice_returns');
	if ((churn.risk[customer] ?? 0) >= policy.churn.steepRisk) return message('card_advice_fading');
	if (promotion.suspended) return message('card_advice_suspended');
	if (profit.net !== null && profit.net < 0) return message('card_advice_losing');
	if (holds(CANDIDATE_BIT['at-risk'])) return message('card_advice_slipping');
	if (holds(CANDIDATE_BIT.cultivate)) return message('card_advice_cultivate');
	return message(`card_advice_${loyalty.quadrant?.replace('-', '_') ?? 'plain'}`);
}

function figuresClause({ measures }: Plan, customer: Code, { future }: JudgedCard): Message {
	const revenue = { fen: measures.revenue[customer]! };
	const { growth } = future;
	if (growth === null) return message('card_advice_revenue', { revenue });
	// One decimal of a percent is what is shown: less than half of it is no change.
	if (Math.abs(growth) < LEAST_CHANGE) return message('card_advice_revenue_even', { revenue });
	return message(growth > 0 ? 'card_advice_revenue_up' : 'card_advice_revenue_down', {
		revenue,
		change: { ratio: Math.abs(growth) },
	});
}
const LEAST_CHANGE = 0.005;

function netClause({ profit: { net } }: JudgedCard): Message[] {
	if (net === null) return [];
	const money = { fen: Math.round(Math.abs(net)) };
	return [message(net < 0 ? 'card_advice_net_loss' : 'card_advice_net', { money })];
}

function gapClause({ inputs }: Plan, { future: { gap }, products }: JudgedCard): Message[] {
	if (gap === null) return [];
	const args = { gap: { fen: gap.fen }, tier: { tier: gap.tier } };
	const { mix, weakest } = products;
	if (mix === null || weakest === null) return [message('card_advice_gap', args)];
	const name = inputs.names[mix.by].name(weakest.code);
	return [message('card_advice_gap_in', { ...args, name })];
}
