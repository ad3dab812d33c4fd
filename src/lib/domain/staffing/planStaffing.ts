import type { Heads, Placement, Staffing, TeamStaffing } from '../plan';
import type { Policy } from '../policy/policy';
import type { Hours } from '../primitives/units';
import { cellOf } from '../tier/cell';
import { burstNeed, type BurstTeam } from './bursts/burstNeed';
import { headcountOf } from './headcountOf';
import { loadOf, type LoadInput } from './load';
import { ratioFteOf, standardsOf } from './standardOf';
import { stepsOf } from './stepsOf';
import { teamsOf, unservedBy, type ServingTeam } from './teamsOf';
import { capacityOf } from './workload';

export interface StaffingInput extends LoadInput {
	readonly policy: Pick<Policy, 'segments' | 'service' | 'capacity' | 'teams' | 'bursts'>;
}

/** Hours, full-time equivalents and people a team, from the service standards [STAFF-1 … STAFF-10]. */
export function planStaffing(input: StaffingInput): Staffing {
	const { policy, placement } = input;
	const capacity = capacityOf(policy.capacity);
	const standards = standardsOf(policy);
	const { hours, byCell, calm } = loadOf(input, standards);
	const customers = customersByCell(placement);
	const staff = (serving: ServingTeam): TeamStaffing => {
		const { id, name, current, serves } = serving;
		const sum = (read: (cell: number, segment: number, tier: number) => number): number =>
			serves.reduce(
				(total, { segment, tier }) => total + read(cellOf(segment, tier), segment, tier),
				0,
			);
		const workload = sum((cell) => byCell[cell]!);
		const people = sum((cell) => customers.get(cell) ?? 0);
		const ratioFte = sum((cell, segment, tier) =>
			ratioFteOf(policy, standards[segment]![tier]!, customers.get(cell) ?? 0),
		);
		const { fte, heads } = needOf(policy, capacity, { customers: people, workload });
		const headcount = headcountOf(fte);
		const steps = { ratioFte, calm: sum((cell) => calm[cell]!), workload, fte, headcount };
		return {
			...{ id, name, serves, customers: people, workload, ratioFte, fte, headcount, current },
			gap: headcount - (current ?? 0),
			steps: stepsOf(policy.capacity, steps),
			achieved: achievedBy(current, capacity, workload),
			cost: costOf(policy, headcount),
			heads,
		};
	};
	const serving = teamsOf(policy);
	const teams = serving.map(staff);
	const sum = (read: (team: TeamStaffing) => number): number =>
		teams.reduce((total, team) => total + read(team), 0);
	return {
		capacity,
		teams,
		hours,
		risk: input.risk,
		byCell,
		totals: {
			customers: sum(({ customers }) => customers),
			workload: sum(({ workload }) => workload),
			fte: sum(({ fte }) => fte),
			headcount: sum(({ headcount }) => headcount),
			current: sum(({ current }) => current ?? 0),
			gap: sum(({ gap }) => gap),
		},
		unserved: unservedBy(policy.segments, serving),
	};
}

/** People for the hours of a team: with bursts at their percentile, else with the burst buffer [STAFF-4]. */
export function needOf(
	{ capacity, bursts }: Pick<Policy, 'capacity' | 'bursts'>,
	each: Hours,
	team: BurstTeam,
): { readonly fte: number; readonly heads: Heads | null } {
	if (bursts !== null) return burstNeed(team, each, bursts);
	return { fte: (team.workload * (1 + capacity.burstBuffer)) / each, heads: null };
}

/** Part of the standard that so many people can keep [STAFF-10]; null: they are not entered. */
export const achievedBy = (
	current: number | null,
	capacity: number,
	workload: number,
): number | null => {
	if (current === null) return null;
	return workload <= 0 ? 1 : Math.min(1, (capacity * current) / workload);
};

/** Fen a year; null while the cost of one account manager is not entered. */
export const costOf = ({ capacity }: Pick<Policy, 'capacity'>, headcount: number): number | null =>
	capacity.annualCostFen === undefined ? null : headcount * capacity.annualCostFen;

const customersByCell = (placement: Pick<Placement, 'tiers'>): ReadonlyMap<number, number> =>
	new Map(placement.tiers.map((each) => [cellOf(each.segment, each.tier), each.customers]));
