import type { Plan, Placement } from '$lib/domain/plan';
import { NONE } from '$lib/domain/plan';
import type { Code, Fen } from '$lib/domain/primitives/units';

/** A tier of one segment beside the same tier under the baseline. */
export interface TierRow {
	readonly place: number;
	readonly name: string;
	readonly id: string;
	readonly key: boolean;
	readonly customers: number;
	/** Customers more than under the baseline; null where there is nothing to compare. */
	readonly delta: number | null;
	readonly revenue: Fen;
	/** Of the segment's revenue; null when that is not positive. */
	readonly share: number | null;
	readonly average: Fen | null;
}

export interface TierTable {
	readonly rows: readonly TierRow[];
	readonly customers: number;
	readonly revenue: Fen;
	readonly average: Fen | null;
}

export function tierTable(plan: Plan, baseline: Plan, segment: number): TierTable {
	const ladder = plan.policy.segments[segment]?.ladder;
	const summaries = plan.placement.tiers.filter((each) => each.segment === segment);
	const before = baseline.placement.tiers.filter((each) => each.segment === segment);
	const comparable = plan !== baseline && before.length === summaries.length;
	const revenue = summaries.reduce((sum, each) => sum + each.revenue, 0);
	const customers = summaries.reduce((sum, each) => sum + each.customers, 0);
	const rows = summaries.map((each, place): TierRow => {
		const tier = ladder?.tiers[each.tier];
		return {
			place: each.tier,
			id: tier?.id ?? '',
			name: tier?.name ?? '',
			key: tier?.key ?? false,
			customers: each.customers,
			delta: comparable ? each.customers - (before[place]?.customers ?? 0) : null,
			revenue: each.revenue,
			share: revenue > 0 ? each.revenue / revenue : null,
			average: each.customers > 0 ? each.revenue / each.customers : null,
		};
	});
	return { rows, customers, revenue, average: customers > 0 ? revenue / customers : null };
}

/** Did the scenario move this customer, or else the year? */
export function hasMoved(placement: Placement, baseline: Placement, customer: Code): boolean {
	if (placement !== baseline) return placement.tier[customer] !== baseline.tier[customer];
	const prior = placement.priorTier[customer];
	return prior !== NONE && prior !== placement.tier[customer];
}

/** Growth against the prior window; null for a customer that is new. */
export function growthOf(plan: Plan, customer: Code): number | null {
	const before = plan.measures.priorRevenue[customer] ?? 0;
	return before > 0 ? (plan.measures.revenue[customer] ?? 0) / before - 1 : null;
}

/** Largest order of revenue; null when revenue is not positive. */
export function largestOrderShare(plan: Plan, customer: Code): number | null {
	const revenue = plan.measures.revenue[customer] ?? 0;
	return revenue > 0 ? (plan.measures.largestOrder[customer] ?? 0) / revenue : null;
}

/** What the headline says: how many key customers there are and what they bring. */
export interface Headline {
	readonly keyCustomers: number;
	readonly customerShare: number | null;
	readonly keyShare: number | null;
	readonly revenue: Fen;
	/** Against the baseline: key customers and their revenue; null without a scenario. */
	readonly change: { readonly customers: number; readonly revenue: Fen } | null;
	/** Customers the ladder alone would make key, kept out by a condition. */
	readonly keptOut: number;
}

export function headline(plan: Plan, baseline: Plan): Headline {
	const { placement, measures } = plan;
	const { customers, revenue } = measures.totals;
	let keptOut = 0;
	const { failed } = placement;
	for (let rank = 0; rank < plan.order.length; rank++)
		if (failed[plan.order[rank]!] !== 0) keptOut += 1;
	return {
		keyCustomers: placement.keyCustomers,
		customerShare: customers > 0 ? placement.keyCustomers / customers : null,
		keyShare: revenue > 0 ? placement.keyRevenue / revenue : null,
		revenue,
		change:
			plan === baseline
				? null
				: {
						customers: placement.keyCustomers - baseline.placement.keyCustomers,
						revenue: placement.keyRevenue - baseline.placement.keyRevenue,
					},
		keptOut,
	};
}

/** Customers and revenue that a moved cut brings into the tiers above it. */
export function cutEffect(
	now: { readonly count: number },
	before: { readonly count: number },
	cumulative: ArrayLike<number>,
): { readonly customers: number; readonly revenue: Fen } {
	const sum = (count: number): number => (count === 0 ? 0 : (cumulative[count - 1] ?? 0));
	return { customers: now.count - before.count, revenue: sum(now.count) - sum(before.count) };
}
