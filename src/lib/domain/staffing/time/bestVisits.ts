import type { Fen, Hours, Ratio } from '../../primitives/units';
import { bestCalls, type CallPlan } from '../../response/bestCalls';

/** Visits of a tier as they are. */
export interface VisitedTier {
	readonly customers: number;
	/** A customer and year. */
	readonly visits: number;
	/** No more than that are wished for; none: no limit. */
	readonly most?: number;
	/** Of one visit, with travel. */
	readonly hours: Hours;
	/** Fen a year. */
	readonly profit: Fen;
}

export interface BestVisits {
	/** Whole visits a customer and year, by place; null for a tier without customers or visits. */
	readonly visits: readonly (number | null)[];
	/** How far from what parts of visits could earn, at most. */
	readonly gap: Ratio;
}

/** Hours are told apart this finely. */
const GRAIN = 2000;
/** A tier's visits may at most double: further no judgement of today's sales reaches. */
const REACH = 2;

/**
 * Visits of every tier that earn most in the hours of today's visits [AUDIT-7]: a tier earns
 * profit × (visits / today's) ^ elasticity, at least one visit a year. null without visits at all.
 */
export function bestVisits(tiers: readonly VisitedTier[], elasticity: number): BestVisits | null {
	const hoursOf = ({ customers, hours }: VisitedTier): Hours => customers * hours;
	const visited = tiers.filter((tier) => tier.visits >= 1 && hoursOf(tier) > 0);
	const total = visited.reduce((sum, tier) => sum + Math.floor(tier.visits) * hoursOf(tier), 0);
	if (total === 0) return null;
	const plans = visited.map((tier): CallPlan => {
		const today = Math.floor(tier.visits);
		const most = Math.max(today, Math.min(REACH * today, Math.floor(tier.most ?? Infinity)));
		const earned = Math.max(0, tier.profit);
		return {
			least: 1,
			cost: Math.max(1, Math.round((hoursOf(tier) * GRAIN) / total)),
			gains: Array.from(
				{ length: most + 1 },
				(_, visits) => earned * (visits / today) ** elasticity,
			),
		};
	});
	// As many units as today's visits take: today is always one of the choices.
	const budget = plans.reduce(
		(sum, { cost }, place) => sum + cost * Math.floor(visited[place]!.visits),
		0,
	);
	const found = bestCalls(plans, budget)!;
	const places = new Map(visited.map((tier, place) => [tier, place]));
	return {
		visits: tiers.map((tier) => {
			const place = places.get(tier);
			return place === undefined ? null : found.calls[place]!;
		}),
		gap: found.bound > 0 ? (found.bound - found.gain) / found.bound : 0,
	};
}
