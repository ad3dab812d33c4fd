import { NONE, type Plan, type TeamStaffing } from '../plan';
import { message } from '../primitives/message';
import type { Code, Hours } from '../primitives/units';
import { standardOf } from '../staffing/standardOf';
import { multiplierOf, travelOf } from '../staffing/workload';
import { churnLines } from './churnLines';
import type { Explanation } from './explanation';

/** Where a customer's service hours come from. */
export interface HoursExplanation extends Explanation {
	readonly hours: Hours;
	/** null: nobody serves the customer's tier. */
	readonly team: TeamStaffing | null;
}

/** Visits, travel, calls, administration, multipliers; null for a customer without a row in the window. */
export function explainHours(plan: Plan, customer: Code): HoursExplanation | null {
	const { placement, policy, staffing, attributes } = plan;
	const place = placement.tier[customer] ?? NONE;
	if (place === NONE) return null;
	const segment = placement.segment[customer]!;
	const own = policy.segments[segment]!;
	const tier = own.ladder.tiers[place]!;
	const standard = standardOf(policy, own, tier.id);
	const travel = travelOf(policy.capacity, attributes.text('region', customer));
	const multiplier = multiplierOf(policy.capacity.multipliers, plan, customer);
	const hours = staffing.hours[customer]!;
	const serves = (team: TeamStaffing): boolean =>
		team.serves.some((cell) => cell.segment === segment && cell.tier === place);
	const team = staffing.teams.find(serves) ?? null;
	const { visits, calls, hoursPerVisit, hoursPerCall, adminHours } = standard;
	return {
		hours,
		team,
		lead: message(team === null ? 'explain_hours_nobody' : 'explain_hours', {
			hours: { hours },
			tier: { tier },
			...(team === null ? {} : { team: { team } }),
		}),
		lines: [
			message('explain_hours_visits', {
				visits,
				each: { hours: hoursPerVisit },
				travel: { hours: travel },
				hours: { hours: visits * (hoursPerVisit + travel) },
			}),
			message('explain_hours_calls', {
				calls,
				each: { hours: hoursPerCall },
				hours: { hours: calls * hoursPerCall },
			}),
			message('explain_hours_admin', { hours: { hours: adminHours } }),
			...(multiplier === 1 ? [] : [message('explain_hours_multiplier', { multiplier })]),
			...churnLines(plan, customer),
			message('explain_hours_capacity', {
				capacity: { hours: staffing.capacity },
				share: { ratio: hours / staffing.capacity },
			}),
		],
	};
}
