import type { Loss, LossGroup } from './churn/losses';
import type { Plan } from './plan';
import type { Fen, Ratio } from './primitives/units';
import { nextYear } from './staffing/forecast/nextYear';

interface ReportBase {
	readonly customers: number;
	readonly revenueFen: Fen;
}
interface ReportLoss extends ReportBase {
	/** Rates are null where there is no base. */
	readonly rate: Ratio | null;
	readonly low: Ratio | null;
	readonly high: Ratio | null;
	readonly revenueRate: Ratio | null;
	readonly yearlyRate: Ratio | null;
	readonly yearlyRevenueRate: Ratio | null;
}
interface ReportLosses {
	readonly base: ReportBase;
	readonly churned: ReportLoss;
	/** `fallFen`: what they bought less than before. */
	readonly partial: ReportLoss & { readonly fallFen: Fen };
}

/** Who left since the prior window [CHURN-8]. */
export interface ReportChurn extends ReportLosses {
	/** Months. */
	readonly lapse: number;
	/** Every tier of every segment in policy order, by the tier of the prior window. */
	readonly byPriorTier: readonly (ReportLosses & {
		readonly segment: string;
		readonly tier: string;
	})[];
}

/** Customers by tier a year from now if everybody moves as last year [CHURN-11]. */
export interface ReportNextTier {
	readonly segment: string;
	readonly tier: string;
	readonly today: number;
	/** null: there are no moves of a year to go by. */
	readonly customers: number | null;
	readonly low: number | null;
	readonly high: number | null;
}

export function churnReport({ policy, leaving }: Plan): ReportChurn {
	const { byPriorTier, ...all } = leaving.losses;
	return {
		lapse: policy.churn.lapse,
		...groupOf(all),
		byPriorTier: byPriorTier.map(({ segment, tier, ...group }) => {
			const { id, ladder } = policy.segments[segment]!;
			return { segment: id, tier: ladder.tiers[tier]!.id, ...groupOf(group) };
		}),
	};
}

const groupOf = ({ base, churned, partial }: LossGroup): ReportLosses => ({
	base: { customers: base.customers, revenueFen: base.revenue },
	churned: lossOf(churned),
	partial: { ...lossOf(partial), fallFen: partial.fall },
});

const lossOf = ({ revenue, ...loss }: Loss): ReportLoss => ({
	customers: loss.customers,
	...{ rate: loss.rate, low: loss.low, high: loss.high, revenueFen: revenue },
	...{ revenueRate: loss.revenueRate, yearlyRate: loss.yearlyRate },
	yearlyRevenueRate: loss.yearlyRevenueRate,
});

export function nextYearReport(plan: Plan): readonly ReportNextTier[] {
	const { policy, forecast, migration } = plan;
	const { cells } = nextYear(forecast.base, migration, policy);
	return cells.map(({ segment, id, today, customers, low, high }) => ({
		...{ segment: policy.segments[segment]!.id, tier: id, today, customers, low, high },
	}));
}
