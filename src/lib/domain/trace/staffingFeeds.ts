import { NONE, type Plan, type TeamStaffing } from '../plan';
import type { Code } from '../primitives/units';
import { standardOf } from '../staffing/standardOf';
import { ownFeed, partOf, type Feed } from './feed';

/** The team that serves a (segment, tier); undefined: nobody does. */
const teamOf = ({ staffing }: Plan, segment: number, tier: number): TeamStaffing | undefined =>
	staffing.teams.find(({ serves }) =>
		serves.some((cell) => cell.segment === segment && cell.tier === tier),
	);

/** Hours and people of its team, the load of its account manager, its contacts, next year's tier. */
export function staffingFeeds(plan: Plan, customer: Code): readonly Feed[] {
	const { placement, staffing, policy } = plan;
	const place = placement.tier[customer] ?? NONE;
	if (place === NONE) return [];
	const at = placement.segment[customer]!;
	const segment = policy.segments[at]!;
	const tier = segment.ladder.tiers[place]!;
	const hours = staffing.hours[customer]!;
	const team = teamOf(plan, at, place);
	const { visits, calls } = standardOf(policy, segment, tier.id);
	return [
		...(team === undefined ? [] : teamFeeds(team, hours)),
		...managerFeeds(plan, customer, hours),
		...ownFeed('visits', visits),
		...ownFeed('calls', calls),
		...nextYear(plan, at, place),
	];
}

/** People follow the hours, so that their parts add up to what the team needs before it is rounded up. */
function teamFeeds(team: TeamStaffing, hours: number): readonly Feed[] {
	const load = partOf('teamHours', hours, team.workload, { team });
	return [load, partOf('teamFte', (load.share ?? 0) * team.fte, team.fte, { team })];
}

function managerFeeds(plan: Plan, customer: Code, hours: number): readonly Feed[] {
	const { assignment } = plan;
	const load = assignment?.loads[assignment.manager[customer] ?? -1];
	if (load === undefined) return [];
	return [partOf('managerHours', hours, load.hours, load.manager.name)];
}

/** Customers of its tier a year on: it is one of those that are counted from. */
function nextYear({ forecast, policy }: Plan, segment: number, tier: number): readonly Feed[] {
	const at = forecast.base.cells.findIndex(
		(cell) => cell.segment === segment && cell.tier === tier,
	);
	const whole = forecast.years[1]?.customers[at];
	if (whole === undefined) return [];
	const of = { tier: policy.segments[segment]!.ladder.tiers[tier]! };
	return [{ figure: 'nextYear', of, own: null, whole, share: null }];
}
