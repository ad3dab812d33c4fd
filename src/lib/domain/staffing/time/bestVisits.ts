import { answerAt, type Answer } from '../../response/answer';
import { bestCalls, type CallPlan } from '../../response/bestCalls';
import type { Fen, Hours, Ratio } from '../../primitives/units';

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
	/** How its profit answers to visits; null: nobody knows, and they stay as they are. */
	readonly answer: Answer | null;
}

export interface BestVisits {
	/** Whole visits a customer and year, by place; null for a tier without customers, visits or answer. */
	readonly visits: readonly (number | null)[];
	/** Profit a year more than with today's whole visits, fen. */
	readonly worth: Fen;
	/** Profit a year that one more hour of an account manager brings, fen. */
	readonly hourPrice: Fen;
	/** How far from what parts of visits could earn, at most. */
	readonly gap: Ratio;
}

/** Hours are told apart this finely. */
const GRAIN = 2000;
/** A tier's visits may at most double: further no judgement of today's sales reaches. */
const REACH = 2;

/**
 * Visits of every tier that earn most in the hours of today's visits [AUDIT-7]: a tier earns its
 * profit × its answer to visits / today's, with at least one visit a year. null without any to share.
 */
export function bestVisits(tiers: readonly VisitedTier[]): BestVisits | null {
	const hoursOf = ({ customers, hours }: VisitedTier): Hours => customers * hours;
	const visited = tiers.filter(
		(tier) => tier.answer !== null && tier.visits >= 1 && hoursOf(tier) > 0,
	);
	const today = visited.map(({ visits }) => Math.floor(visits));
	const total = visited.reduce((sum, tier, at) => sum + today[at]! * hoursOf(tier), 0);
	if (total === 0) return null;
	const plans = visited.map((tier, at): CallPlan => {
		const now = today[at]!;
		const visits = [0, ...visitRange(now, tier.most)];
		const earned = Math.max(0, tier.profit);
		return {
			least: 1,
			cost: Math.max(1, Math.round((hoursOf(tier) * GRAIN) / total)),
			gains: visits.map((each) => earned * answerAt(tier.answer!, each / now)),
		};
	});
	// As many units as today's visits take: today is always one of the choices.
	const budget = plans.reduce((sum, { cost }, at) => sum + cost * today[at]!, 0);
	const found = bestCalls(plans, budget)!;
	const before = plans.reduce((sum, { gains }, at) => sum + gains[today[at]!]!, 0);
	const places = new Map(visited.map((tier, place) => [tier, place]));
	return {
		visits: tiers.map((tier) => {
			const place = places.get(tier);
			return place === undefined ? null : found.calls[place]!;
		}),
		worth: found.gain - before,
		hourPrice: (found.price * budget) / total,
		gap: found.bound > 0 ? (found.bound - found.gain) / found.bound : 0,
	};
}

/** Whole visits that a tier may have instead of today's, at least one; most: wished for at most. */
export function visitRange(now: number, most?: number): readonly number[] {
	const last = Math.max(now, Math.min(REACH * now, Math.floor(most ?? Infinity)));
	return Array.from({ length: last }, (_, before) => before + 1);
}
