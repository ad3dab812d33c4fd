import type { Classification, Contribution } from './classification/classification';
import type { Channel } from './channel/channel';
import type { Churn } from './churn/churn';
import type { Leaving } from './churn/leaving';
import type { Inputs } from './inputs';
import type { Policy, SalesBasis, ScoreMeasure } from './policy/policy';
import type { Message } from './primitives/message';
import type { Code, Fen, Month, Ratio } from './primitives/units';
import type { AttributesFound } from './customer/effective';
import type { GuardFinding, Judgement } from './guard/finding';
import type { Economics } from './staffing/economics/economics';
import type { Pipeline } from './pipeline/pipeline';
import type { Forecast } from './staffing/forecast/forecast';
import type { Assignment } from './staffing/assignment/assignment';
import type { Promotion } from './promotion/promotion';
import type { Returns } from './promotion/returns';
import type { Coverage, Pooling, Staffing } from './staffing/staffing';

export * from './guard/finding';
export * from './promotion/promotion';
export * from './staffing/staffing';

/** Months, both ends inclusive. */
export interface Window {
	readonly from: Month;
	readonly to: Month;
	readonly months: number;
	/** The window of the same length just before it. */
	readonly priorFrom: Month;
	readonly priorTo: Month;
	/** First and last month of the ledger with a counted row; NO_MONTH in an empty ledger. */
	readonly ledgerFrom: Month;
	readonly ledgerTo: Month;
}

/** What the window holds of every customer. Arrays by customer code, `size` long, never changed. */
export interface Measures {
	readonly size: number;
	/** 1 where the customer has a row in the window. */
	readonly present: Uint8Array;
	/** 1 where it has one in the prior window. */
	readonly presentPrior: Uint8Array;
	/** Fen, net of returns. */
	readonly revenue: Float64Array;
	/** Fen; null when no row of the whole ledger has a profit. */
	readonly profit: Float64Array | null;
	readonly orders: Int32Array;
	readonly activeMonths: Int32Array;
	/** Fen: the largest order with a positive amount, 0 without one. */
	readonly largestOrder: Float64Array;
	readonly priorRevenue: Float64Array;
	readonly priorProfit: Float64Array | null;
	/** Month of the first row of the whole ledger; NO_MONTH without one. */
	readonly firstMonth: Int32Array;
	/** Last month up to the end of the window with net revenue > 0; NO_MONTH without one. */
	readonly lastActiveMonth: Int32Array;
	readonly totals: {
		/** Customers with a row in the window. */
		readonly customers: number;
		readonly revenue: Fen;
		readonly profit: Fen | null;
		readonly positiveRevenue: Fen;
	};
}

/** The sales that tiers are decided by. Arrays by customer code, as long as the measures'. */
export interface Basis {
	/** Sell-in too where the policy asks for a sell-through that no row of the ledger has. */
	readonly by: SalesBasis;
	/** Fen: revenue, or what the customer sold on. */
	readonly value: Float64Array;
	/** The same in the prior window. */
	readonly priorValue: Float64Array;
	/** Months of the window in which it is above 0. */
	readonly activeMonths: Int32Array;
}

/** Counts over the whole sales sheet. */
export interface LedgerCounts {
	readonly rows: number;
	/** Rows left out because date, customer or amount is missing or was not read. */
	readonly uncountedRows: number;
	readonly roundedRows: number;
	readonly blankProfitRows: number;
	readonly refusedCells: number;
}

/** No segment, tier or prior tier. */
export const NONE = 255;

export const REASONS = ['too-few-active-months', 'one-off', 'unprofitable'] as const;
export type ConditionReason = (typeof REASONS)[number];
export type Reason = ConditionReason | 'held' | 'override';
/** Bit of each failed condition in `Placement.failed`. */
export const REASON_BIT: Readonly<Record<ConditionReason, number>> = {
	'too-few-active-months': 1,
	'one-off': 2,
	unprofitable: 4,
};

export const CANDIDATES = ['cultivate', 'at-risk'] as const;
/** Close below the next better tier, or close above the own cut. */
export type Candidate = (typeof CANDIDATES)[number];
/** Bits of `Placement.candidates`. */
export const CANDIDATE_BIT: Readonly<Record<Candidate, number>> = { cultivate: 1, 'at-risk': 2 };

/** Where every customer stands. Arrays by customer code. Tiers are places inside the segment's ladder. */
export interface Placement {
	readonly segment: Uint8Array;
	/** Ladder alone. */
	readonly plainTier: Uint8Array;
	/** After stability or the list, key conditions and overrides. */
	readonly tier: Uint8Array;
	/** Plain ladder on the prior window; NONE without rows there. */
	readonly priorTier: Uint8Array;
	/** What the rolling list would give; NONE where that is the list policy. */
	readonly shadowTier: Uint8Array;
	/** 1 where stability, or the list, kept a better tier and no condition failed. */
	readonly held: Uint8Array;
	/** Bits of REASON_BIT. */
	readonly failed: Uint8Array;
	/** 1 where the planner set the tier by hand. */
	readonly overridden: Uint8Array;
	/** 1 where the plain tier changes while one cut is moved by `classification.boundary`. */
	readonly boundary: Uint8Array;
	/** Bits of CANDIDATE_BIT. */
	readonly candidates: Uint8Array;
	/** Share before, or yuan per month; NaN is none. */
	readonly position: Float64Array;
	readonly segments: readonly SegmentPlacement[];
	/** Every tier of every segment, in policy order, empty ones too. */
	readonly tiers: readonly TierSummary[];
	/** Customers whose final tier is key. */
	readonly keyCustomers: number;
	readonly keyRevenue: Fen;
}

/** One segment's ranking: what its Pareto curve draws. */
export interface SegmentPlacement {
	readonly segment: number;
	/** Customers of the window by the ladder's measure, or by score, largest first, ties by name. */
	readonly order: Int32Array;
	/** Sum of the positive values of the first k+1 customers of `order`, fen. */
	readonly cumulative: Float64Array;
	/** Sum of all positive values, fen. */
	readonly positive: Fen;
	/** What each weighed measure says, in ladders by score alone. */
	readonly scores?: readonly ScorePart[];
}

/** One measure of a score in a segment. */
export interface ScorePart {
	readonly measure: ScoreMeasure;
	/** Share of the weights, all measures known: they add up to 1. */
	readonly weight: Ratio;
	/** Mid-rank percentile among those with a known figure, by customer code; NaN is unknown. */
	readonly percentile: Float64Array;
}

/** How far the frozen list has been left behind by the sales. */
export interface Drift {
	/** Customers that the rolling list would put elsewhere, and what they buy in the window. */
	readonly customers: number;
	readonly revenue: Fen;
	/** Those of them that are key on the list. */
	readonly keyCustomers: number;
	readonly keyRevenue: Fen;
	/** Is so much adrift that the list should be looked at before its year is over? */
	readonly review: boolean;
}

export interface TierSummary {
	readonly segment: number;
	readonly tier: number;
	/** Final tiers. */
	readonly customers: number;
	readonly revenue: Fen;
}

/** Customers of one segment that went from one tier to another between the two windows. */
export interface MigrationCell {
	readonly segment: number;
	/** Prior tier; `new`: no row in the prior window. */
	readonly from: number | 'new';
	/** Final tier; `lost`: no row in this window. */
	readonly to: number | 'lost';
	readonly customers: number;
	/** Of this window and of the prior one. */
	readonly revenue: Fen;
	readonly priorRevenue: Fen;
}

/** Top share, Gini and effective number of customers; null where they mean nothing. */
export interface Concentration {
	readonly top20Share: Ratio | null;
	readonly gini: Ratio | null;
	readonly effectiveCustomers: number | null;
}

/**
 * Everything computed from the inputs under one policy. Never changes after it was returned,
 * never stored. Arrays by customer code may be shorter than the name list: codes past their end
 * were added later and have no sale here.
 */
export interface Plan {
	readonly inputs: Inputs;
	readonly policy: Policy;
	/** The month of today; null: not given, and what needs it is not judged. */
	readonly today: Month | null;
	readonly window: Window;
	readonly ledger: LedgerCounts;
	readonly measures: Measures;
	readonly basis: Basis;
	/** Customers of the window in report order: revenue, largest first, ties by name. */
	readonly order: Int32Array;
	readonly attributes: AttributesFound;
	/** The same by the sales of the prior window. */
	readonly priorAttributes: AttributesFound;
	readonly placement: Placement;
	/** With an annual list alone. */
	readonly drift: Drift | null;
	/** Customers of the window whose tier by hand has ended, in report order. */
	readonly expiredOverrides: readonly Code[];
	/** From prior to final tier; cells with nobody in them are left out. */
	readonly migration: readonly MigrationCell[];
	readonly classification: Classification;
	readonly concentration: Concentration;
	readonly staffing: Staffing;
	/** Every pair of teams apart and as one; made when it is asked for. */
	readonly pooling: readonly Pooling[];
	/** How far the people of today reach; null: nobody has entered them. */
	readonly coverage: Coverage | null;
	readonly forecast: Forecast;
	readonly economics: Economics;
	/** Prospects; made when it is asked for. */
	readonly pipeline: Pipeline;
	readonly contribution: Contribution;
	readonly churn: Churn;
	/** Who is gone, who is about to go, and what each customer is worth; made part by part, when it is asked for. */
	readonly leaving: Leaving;
	/** null: no account manager is named. */
	readonly assignment: Assignment | null;
	readonly promotion: Promotion;
	readonly channel: Channel;
	readonly returns: Returns;
	readonly guards: readonly GuardFinding[];
	/** Guards that looked and found nothing, those that lacked something to see, and those switched off. */
	readonly silent: Pick<Judgement, 'quiet' | 'unjudged' | 'off'>;
	readonly notices: readonly Message[];
	/** Kept results of the stages; only `recalculate` looks inside. */
	readonly stages: unknown;
}
