import {
	STAFFING_STEPS,
	type Cell,
	type Plan,
	type StaffingStepId,
	type TeamStaffing,
} from '$lib/domain/plan';
import type { Tier } from '$lib/domain/policy/policy';
import type { Hours } from '$lib/domain/primitives/units';
import type { Pooling } from '$lib/domain/plan';
import { standardOf } from '$lib/domain/staffing/standardOf';

/** A tier that a team serves, with its customers there. */
export interface ServedTier {
	readonly segment: number;
	readonly place: number;
	readonly tier: Tier;
	readonly customers: number;
	/** Visits and calls a year for each customer. */
	readonly visits: number;
	readonly calls: number;
}

export interface TeamRow {
	readonly team: TeamStaffing;
	readonly serves: readonly ServedTier[];
}

export const teamRows = (plan: Plan): readonly TeamRow[] =>
	plan.staffing.teams.map((team) => ({ team, serves: servedTiers(plan, team.serves) }));

/** Tiers by their places, with what each of their customers is given. */
export function servedTiers(plan: Plan, cells: readonly Cell[]): readonly ServedTier[] {
	const { policy, placement } = plan;
	return cells.flatMap(({ segment, tier: place }) => {
		const own = policy.segments[segment];
		const tier = own?.ladder.tiers[place];
		if (own === undefined || tier === undefined) return [];
		const { visits, calls } = standardOf(policy, own, tier.id);
		const summary = placement.tiers.find((each) => each.segment === segment && each.tier === place);
		return [{ segment, place, tier, customers: summary?.customers ?? 0, visits, calls }];
	});
}

/** All teams together, step by step; each from the level of the one before. */
export interface TotalStep {
	readonly step: StaffingStepId;
	readonly from: number;
	readonly to: number;
}

export function totalSteps({ staffing }: Plan): readonly TotalStep[] {
	const levels = STAFFING_STEPS.map((_, place) =>
		staffing.teams.reduce((sum, { steps }) => sum + (steps[place]?.fte ?? 0), 0),
	);
	return STAFFING_STEPS.map((step, place) => ({
		step,
		from: place === 0 ? 0 : (levels[place - 1] ?? 0),
		to: levels[place] ?? 0,
	}));
}

/** Two teams that need fewer people as one; of several the pair that saves most, then needs fewest. */
export const bestPooling = ({ pooling }: Plan): Pooling | null =>
	pooling
		.filter(({ separate, pooled }) => pooled < separate)
		.toSorted(
			(a, b) => b.separate - b.pooled - (a.separate - a.pooled) || a.pooled - b.pooled,
		)[0] ?? null;

/** Hours of one tier of one segment, for "where the hours go". */
export interface TierHours {
	readonly segment: number;
	readonly place: number;
	readonly tier: Tier;
	readonly customers: number;
	readonly hours: Hours;
	readonly share: number;
	readonly perCustomer: Hours | null;
}

export function hoursByTier(plan: Plan): readonly TierHours[] {
	const { placement, staffing, policy, order } = plan;
	const sums = placement.tiers.map(() => 0);
	const places = new Map(
		placement.tiers.map((each, index) => [`${String(each.segment)}/${String(each.tier)}`, index]),
	);
	for (const customer of order) {
		const at = places.get(
			`${String(placement.segment[customer] ?? 0)}/${String(placement.tier[customer] ?? 0)}`,
		);
		if (at !== undefined) sums[at] = (sums[at] ?? 0) + (staffing.hours[customer] ?? 0);
	}
	const total = sums.reduce((sum, each) => sum + each, 0);
	return placement.tiers.flatMap((each, index) => {
		const tier = policy.segments[each.segment]?.ladder.tiers[each.tier];
		if (tier === undefined) return [];
		const hours = sums[index] ?? 0;
		return [
			{
				segment: each.segment,
				place: each.tier,
				tier,
				customers: each.customers,
				hours,
				share: total > 0 ? hours / total : 0,
				perCustomer: each.customers > 0 ? hours / each.customers : null,
			},
		];
	});
}
