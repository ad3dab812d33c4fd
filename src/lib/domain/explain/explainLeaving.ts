import { CHURNED } from '../churn/fading';
import { valueToCome, valueWithin } from '../churn/lifetimeValue';
import type { Plan } from '../plan';
import { message, type Message } from '../primitives/message';
import { MONTHS_PER_YEAR, type Code } from '../primitives/units';
import { riskLines } from './churnLines';
import type { Explanation } from './explanation';

/** Years that a planner looks ahead, beside all of them. */
const SOME_YEARS = 3;

/** Why a customer may go, and what it is worth [EXPLAIN-6]; null without a bought month. */
export function explainLeaving(plan: Plan, customer: Code): Explanation | null {
	const { churn, leaving, measures } = plan;
	const { silent, gap, state } = leaving.fading;
	const risk = churn.risk[customer]!;
	if (Number.isNaN(risk)) return null;
	const stake = { exactFen: Math.round(Math.max(0, measures.revenue[customer]!) * risk) };
	const months = { silent: silent[customer]! };
	return {
		lead:
			state[customer] === CHURNED
				? message('explain_leaving_gone', months)
				: message('explain_leaving_risk', { risk: { ratio: risk }, stake }),
		lines: [
			...riskLines(plan, customer),
			Number.isNaN(gap[customer]!)
				? message('explain_leaving_once', months)
				: message('explain_leaving_gap', { ...months, gap: gap[customer]!.toFixed(1) }),
			...valueLines(plan, customer),
		],
	};
}

/** What it is worth, or what would tell. */
function valueLines(plan: Plan, customer: Code): readonly Message[] {
	const { leaving, measures, placement, policy, window } = plan;
	if (measures.present[customer] !== 1) return [];
	const { interest } = policy;
	if (measures.profit === null) return [message('explain_worth_no_profit')];
	if (interest === null) return [message('explain_worth_no_interest')];
	const group = leaving.losses.byPriorTier.find(
		({ segment, tier }) =>
			segment === placement.segment[customer] && tier === placement.tier[customer],
	);
	const rate = group?.churned.yearlyRate ?? null;
	if (rate === null) return [message('explain_worth_no_churn')];
	const margin = (measures.profit[customer]! * MONTHS_PER_YEAR) / window.months;
	const toCome = valueToCome(margin, 1 - rate, interest);
	const money = (fen: number) => ({ exactFen: Math.round(fen) });
	return [
		message('explain_worth_terms', {
			margin: money(margin),
			churn: { ratio: rate },
			interest: { ratio: interest },
		}),
		...(toCome === null
			? [message('explain_worth_endless')]
			: [
					message('explain_worth', {
						all: money(leaving.lifetimeValues[customer]!),
						coming: money(toCome),
						years: SOME_YEARS,
						within: money(valueWithin(SOME_YEARS, margin, 1 - rate, interest)),
					}),
				]),
	];
}
