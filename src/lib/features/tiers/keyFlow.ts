import { NONE, type Plan } from '$lib/domain/plan';
import type { Fen } from '$lib/domain/primitives/units';

/** Customers and money that became key, or are key no longer. */
export interface FlowSum {
	readonly customers: number;
	readonly revenue: Fen;
}

/** How the key customers of a segment changed between the windows. */
export interface KeyFlow {
	/** Risen into a key tier, and new ones: what they buy now. */
	readonly risen: FlowSum;
	readonly fresh: FlowSum;
	/** Fallen out of the key tiers: what they buy now. */
	readonly fallen: FlowSum;
	/** Key last year, without a row now: what they bought then. */
	readonly lost: FlowSum;
	readonly net: number;
	/** Key customers that would not have been key at last year's least revenue of one. */
	readonly byLowerCut: number;
	/** Least revenue of a customer that was key by the ladder last year; null without one. */
	readonly priorLeast: Fen | null;
}

/** [X17] Who came to and left the key tiers of a segment, and how many only because the cut fell. */
export function keyFlow(plan: Plan, segment: number): KeyFlow {
	const { placement, measures } = plan;
	const tiers = plan.policy.segments[segment]?.ladder.tiers ?? [];
	const isKey = (place: number | undefined): boolean =>
		place !== undefined && tiers[place]?.key === true;
	const sums = {
		risen: { customers: 0, revenue: 0 },
		fresh: { customers: 0, revenue: 0 },
		fallen: { customers: 0, revenue: 0 },
		lost: { customers: 0, revenue: 0 },
	};
	let priorLeast: Fen | null = null;
	for (let customer = 0; customer < measures.size; customer++) {
		if (placement.segment[customer] !== segment) continue;
		const prior = placement.priorTier[customer] ?? NONE;
		const now = placement.tier[customer];
		const before = measures.priorRevenue[customer] ?? 0;
		if (isKey(prior)) priorLeast = Math.min(priorLeast ?? Infinity, before);
		if (isKey(prior) === isKey(now)) continue;
		const here = measures.present[customer] === 1;
		const sum = isKey(now)
			? prior === NONE
				? sums.fresh
				: sums.risen
			: here
				? sums.fallen
				: sums.lost;
		sum.customers += 1;
		sum.revenue += here ? (measures.revenue[customer] ?? 0) : before;
	}
	let byLowerCut = 0;
	if (priorLeast !== null) {
		for (const customer of placement.segments[segment]?.order ?? []) {
			const key = isKey(placement.tier[customer]);
			if (key && (measures.revenue[customer] ?? 0) < priorLeast) byLowerCut += 1;
		}
	}
	const { risen, fresh, fallen, lost } = sums;
	const net = risen.customers + fresh.customers - fallen.customers - lost.customers;
	return { ...sums, net, byLowerCut, priorLeast };
}
