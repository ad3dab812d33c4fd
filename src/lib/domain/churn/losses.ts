import type { Code, Fen, Month, Ratio } from '../primitives/units';

/** Customers and what they bought in the prior window. */
export interface LostFrom {
	readonly customers: number;
	readonly revenue: Fen;
}

/** How many of a base are gone, and what they took with them. Rates are null where there is no base. */
export interface Loss extends LostFrom {
	/** Of the customers, with its 95 % interval. */
	readonly rate: Ratio | null;
	readonly low: Ratio | null;
	readonly high: Ratio | null;
	/** Of the revenue. */
	readonly revenueRate: Ratio | null;
	/** A year's, of the customers and of the revenue. */
	readonly yearlyRate: Ratio | null;
	readonly yearlyRevenueRate: Ratio | null;
}

export interface PartialLoss extends Loss {
	/** What they bought less than before. */
	readonly fall: Fen;
}

/** One base and what is gone of it. */
export interface LossGroup {
	/** Customers with revenue above 0 in the prior window. */
	readonly base: LostFrom;
	readonly churned: Loss;
	readonly partial: PartialLoss;
}

/** What one value of an attribute, one tier or one reason has to do with the loss. */
export interface CutRow extends LossGroup {
	/** Empty: nobody has written it down. */
	readonly label: string;
	/** Of all that is lost, and of all there was; null where there is none of it. */
	readonly shareOfLoss: Ratio | null;
	readonly shareOfBase: Ratio | null;
	/** Share of the loss by share of the base: above 1, more is lost here than elsewhere. */
	readonly lift: Ratio | null;
}

/** A cut of the loss: its rows by what is lost, the largest first, and those without a value apart. */
export interface Cut {
	readonly rows: readonly CutRow[];
	/** Who has no value written down; null: everybody has one. */
	readonly rest: CutRow | null;
}

/** What was lost with the customers whose last purchase lies in one month. */
export interface LostMonth extends LostFrom {
	readonly month: Month;
	/** Largest first. */
	readonly codes: readonly Code[];
}

/** What the reason of some customers took, and what may follow it. */
export interface ReasonRow extends LostFrom {
	/** Empty: no reason is written down. */
	readonly label: string;
	readonly share: Ratio | null;
	/** Customers still there who show signs of going and have the same reason written down. */
	readonly exposed: LostFrom;
}

export interface Reasons {
	readonly rows: readonly ReasonRow[];
	readonly rest: ReasonRow | null;
}

/** Who went, from the prior window to this one [CHURN-8]. */
export interface Losses extends LossGroup {
	/** Every tier of every segment in policy order, by the tier of the prior window. */
	readonly byPriorTier: readonly (LossGroup & {
		readonly segment: number;
		readonly tier: number;
	})[];
}
