import { CONTRIBUTION_BANDS } from '../classification/classification';
import { contributionInput } from '../contribution/contributionOf';
import { EXIT_CONDITIONS, type ExitCondition } from '../contribution/exitConditions';
import { contributionTerms, hourlyCostOf } from '../contribution/netContribution';
import { proposeService } from '../contribution/proposeService';
import type { Plan } from '../plan';
import { message, type Message } from '../primitives/message';
import type { Code, Fen } from '../primitives/units';
import type { Explanation } from './explanation';

/** Why a customer stands in its band: every term of its net contribution, and what is not known [EXPLAIN-4]. */
export function explainBand(plan: Plan, customer: Code): Explanation | null {
	const { contribution, measures } = plan;
	if (measures.present[customer] !== 1) return null;
	const band = CONTRIBUTION_BANDS[contribution.band[customer]!];
	if (band === undefined) return { lead: message('explain_band_none'), lines: [] };
	const net = contribution.net[customer]!;
	const known = plan.order.filter((each) => !Number.isNaN(contribution.net[each]!));
	const more = known.filter((each) => contribution.net[each]! > net).length;
	return {
		lead: message(`explain_band_${band}`, {
			net: money(net),
			more: { ratio: more / known.length },
		}),
		lines: [...termLines(plan, customer), ...proposalLines(plan, customer)],
	};
}

const money = (fen: Fen): { exactFen: number } => ({ exactFen: Math.round(fen) });

function termLines(plan: Plan, customer: Code): Message[] {
	const { policy, measures, staffing, inputs, contribution } = plan;
	const input = { policy, measures, staffing, sheet: inputs.customers };
	const terms = contributionTerms(contributionInput(input, contribution.spent), customer);
	const hourly = hourlyCostOf(policy.capacity);
	return [
		message('explain_band_profit', { money: money(terms.profit) }),
		terms.service === null || hourly === null
			? message('explain_band_no_service')
			: message('explain_band_service', {
					hours: { hours: staffing.hours[customer]! },
					hourly: money(hourly),
					money: money(terms.service),
				}),
		...(['promotion', 'rebate', 'interest'] as const).map((term) => {
			const fen = terms[term];
			return fen === null
				? message(`explain_band_no_${term}`)
				: message(`explain_band_${term}`, { money: money(fen) });
		}),
	];
}

const CONDITION_KEY: Readonly<Record<ExitCondition, string>> = {
	negative: 'negative',
	'region-covered': 'region',
	'not-strategic': 'strategic',
	'carries-nothing': 'carries',
};

/** For whom less service or an exit is proposed: what it frees, and the four conditions one by one. */
function proposalLines(plan: Plan, customer: Code): Message[] {
	const proposal = proposeService(plan, customer);
	if (proposal === null) return [];
	const { kind, holds, hours } = proposal;
	return [
		message(kind === 'exit' ? 'explain_exit' : 'explain_less_service'),
		proposal.money === null
			? message('explain_frees_hours', { hours: { hours } })
			: message('explain_frees', { hours: { hours }, money: money(proposal.money) }),
		...EXIT_CONDITIONS.map((condition) =>
			message(`explain_exit_${CONDITION_KEY[condition]}_${holds[condition] ? 'met' : 'unmet'}`),
		),
	];
}
