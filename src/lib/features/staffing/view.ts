import type { Plan, TeamStaffing } from '$lib/domain/plan';
import type { Tier } from '$lib/domain/policy/policy';
import type { Fen, Hours } from '$lib/domain/primitives/units';

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
	/** Fen a year; null until the cost of an account manager is entered. */
	readonly cost: Fen | null;
}

export function teamRows(plan: Plan): readonly TeamRow[] {
	const { policy, placement, staffing } = plan;
	const cost = policy.capacity.annualCostFen;
	return staffing.teams.map((team) => ({
		team,
		cost: cost === undefined ? null : team.headcount * cost,
		serves: team.serves.flatMap(({ segment, tier: place }) => {
			const tier = policy.segments[segment]?.ladder.tiers[place];
			if (tier === undefined) return [];
			const service = Object.hasOwn(policy.service, tier.id) ? policy.service[tier.id] : undefined;
			const summary = placement.tiers.find(
				(each) => each.segment === segment && each.tier === place,
			);
			return [
				{
					segment,
					place,
					tier,
					customers: summary?.customers ?? 0,
					visits: service?.visits ?? 0,
					calls: service?.calls ?? 0,
				},
			];
		}),
	}));
}

/** One step on the way from bare hours to whole people, in FTE. */
export interface StaffingStep {
	readonly step: 'workload' | 'skill' | 'bursts' | 'rounding' | 'needed';
	/** FTE before and after the step. */
	readonly from: number;
	readonly to: number;
}

/**
 * From the hours of all visits and calls to the head count: hours over plain capacity, then what
 * skill and support give or take, then the burst buffer, then whole people team by team.
 */
export function staffingSteps(plan: Plan): readonly StaffingStep[] {
	const { capacity } = plan.policy;
	const { totals } = plan.staffing;
	const plain = capacity.workingDays * capacity.hoursPerDay * capacity.sellingShare;
	if (plain <= 0 || plan.staffing.capacity <= 0) return [];
	const bare = totals.workload / plain;
	const skilled = totals.workload / plan.staffing.capacity;
	return [
		{ step: 'workload', from: 0, to: bare },
		{ step: 'skill', from: bare, to: skilled },
		{ step: 'bursts', from: skilled, to: totals.fte },
		{ step: 'rounding', from: totals.fte, to: totals.headcount },
		{ step: 'needed', from: 0, to: totals.headcount },
	];
}

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
