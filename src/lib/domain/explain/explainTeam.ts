import type { Plan, StaffingStepId, TeamStaffing } from '../plan';
import { message, type Message } from '../primitives/message';
import { cellOf } from '../tier/cell';
import type { Explanation } from './explanation';

const STEP_KEYS: Readonly<Record<StaffingStepId, string>> = {
	ratio: 'explain_team_step_ratio',
	workload: 'explain_team_step_workload',
	backOffice: 'explain_team_step_back_office',
	skill: 'explain_team_step_skill',
	churn: 'explain_team_step_churn',
	bursts: 'explain_team_step_bursts',
	rounding: 'explain_team_step_rounding',
};

/** Figures of a team that can be asked. */
export type TeamFigure = 'ratio' | 'need' | 'achieved' | 'cost';

/** Where a figure of a team comes from; null where it is not known. */
export function explainTeam(
	plan: Plan,
	team: TeamStaffing,
	figure: TeamFigure,
): Explanation | null {
	switch (figure) {
		case 'ratio':
			return explainRatio(plan, team);
		case 'need':
			return explainNeed(plan, team);
		case 'achieved':
			return explainAchieved(plan, team);
		case 'cost':
			return explainCost(plan, team);
	}
}

function explainRatio(plan: Plan, team: TeamStaffing): Explanation {
	return {
		lead: message('explain_team_ratio', { team: { team }, fte: team.ratioFte }),
		lines: [message('explain_team_ratio_customers', { customers: team.customers })],
	};
}

/** Hours tier by tier, what one person has, and every correction on the way. */
function explainNeed(plan: Plan, team: TeamStaffing): Explanation {
	const { staffing, policy } = plan;
	const { bursts, capacity } = policy;
	const margin =
		bursts === null
			? message('explain_team_buffer', { buffer: { ratio: capacity.burstBuffer } })
			: message('explain_team_bursts', { share: { ratio: bursts.percentile } });
	return {
		lead: message('explain_team_need', {
			...{ team: { team }, people: team.headcount, fte: team.fte },
			...{ hours: { hours: team.workload }, capacity: { hours: staffing.capacity } },
		}),
		lines: [
			...tierLines(plan, team),
			margin,
			...team.steps.map(({ step, fte }) => message(STEP_KEYS[step], { fte })),
		],
	};
}

function tierLines({ policy, staffing, placement }: Plan, team: TeamStaffing): Message[] {
	return team.serves.flatMap(({ segment, tier: place }) => {
		const tier = policy.segments[segment]!.ladder.tiers[place]!;
		const summary = placement.tiers.find((each) => each.segment === segment && each.tier === place);
		const hours = staffing.byCell[cellOf(segment, place)]!;
		if (summary === undefined || summary.customers === 0) return [];
		return [
			message('explain_team_tier', {
				...{ tier: { tier }, customers: summary.customers },
				...{ hours: { hours }, each: { hours: hours / summary.customers } },
			}),
		];
	});
}

function explainAchieved({ staffing }: Plan, team: TeamStaffing): Explanation | null {
	if (team.achieved === null || team.current === null) return null;
	return {
		lead: message('explain_team_achieved', {
			...{ team: { team }, part: { ratio: team.achieved }, people: team.current },
		}),
		lines: [
			message('explain_team_have', {
				...{ people: team.current, capacity: { hours: staffing.capacity } },
				hours: { hours: team.current * staffing.capacity },
			}),
			message('explain_team_asked', { hours: { hours: team.workload } }),
		],
	};
}

function explainCost({ policy }: Plan, team: TeamStaffing): Explanation | null {
	const each = policy.capacity.annualCostFen;
	if (team.cost === null || each === undefined) return null;
	return {
		lead: message('explain_team_cost', {
			...{ team: { team }, cost: { fen: team.cost }, people: team.headcount },
			each: { fen: each },
		}),
		lines: [],
	};
}
