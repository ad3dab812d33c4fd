import { concentrationOf } from '../measure/concentration';
import type { Concentration, Plan } from '../plan';
import type { Code, Fen, Hours, Ratio } from '../primitives/units';

/** A figure with everybody, and without one customer. */
export interface WithAndWithout<Value> {
	readonly before: Value;
	readonly after: Value;
}

/** What goes if one customer goes [CHURN-13]. */
export interface Stress {
	readonly revenue: Fen;
	readonly revenueShare: Ratio | null;
	/** null: no profit is known. */
	readonly profit: Fen | null;
	readonly profitShare: Ratio | null;
	/** Promotion money that waits for somebody else. */
	readonly promotion: Fen;
	/** Hours a year that are free then. */
	readonly hours: Hours;
	/** The same in account managers. */
	readonly people: number;
	readonly keyCustomers: WithAndWithout<number>;
	/** The largest customer's share of the positive revenue. */
	readonly largestShare: WithAndWithout<Ratio | null>;
	readonly concentration: WithAndWithout<Concentration>;
	/** Is it more than the policy's limit for one loss? null: no limit is set, or nothing to compare. */
	readonly over: boolean | null;
}

type Read = Pick<
	Plan,
	'policy' | 'measures' | 'order' | 'placement' | 'staffing' | 'promotion' | 'concentration'
>;

/** The plan without one customer of the window, its policy and everybody else as they are. */
export function stressOf(plan: Read, customer: Code): Stress {
	const { policy, measures, order, placement, staffing, promotion } = plan;
	const { totals } = measures;
	const revenue = measures.revenue[customer]!;
	const profit = measures.profit?.[customer] ?? null;
	const others = order.filter((each) => each !== customer);
	const positive = totals.positiveRevenue - Math.max(0, revenue);
	const left = { ...measures, totals: { ...totals, positiveRevenue: positive } };
	const hours = staffing.hours[customer]!;
	const segment = policy.segments[placement.segment[customer]!]!;
	const key = segment.ladder.tiers[placement.tier[customer]!]?.key === true ? 1 : 0;
	const revenueShare = shareOf(revenue, totals.revenue);
	const profitShare = profit === null ? null : shareOf(profit, totals.profit ?? 0);
	const limit = policy.churn.singleLoss;
	const judged = profitShare ?? revenueShare;
	return {
		...{ revenue, revenueShare, profit, profitShare, hours },
		promotion: promotion.allocation[customer]!,
		people: hours / staffing.capacity,
		keyCustomers: { before: placement.keyCustomers, after: placement.keyCustomers - key },
		largestShare: {
			before: shareOf(measures.revenue[order[0]!]!, totals.positiveRevenue),
			after: others.length === 0 ? null : shareOf(measures.revenue[others[0]!]!, positive),
		},
		concentration: { before: plan.concentration, after: concentrationOf(left, others) },
		over: limit === null || judged === null ? null : judged > limit,
	};
}

const shareOf = (part: Fen, whole: Fen): Ratio | null => (whole > 0 ? part / whole : null);
