import type { Cell } from '../../staffing/staffing';
import type { Fen, Hours, Ratio } from '../../primitives/units';

/** What is put into a tier now, and what would be at best. */
interface Effort {
	readonly now: number;
	readonly best: number;
}

/** A (segment, tier) that answers to visits, to money or to both. */
export interface TierTogether extends Cell {
	/** Whole visits a customer and year; null: nobody judged how it answers, and it keeps them. */
	readonly visits: Effort | null;
	/** Fen of the window; null likewise. */
	readonly money: Effort | null;
}

/** One of the limits that are shared, and what it is worth where it ends. */
export interface LimitWorth {
	readonly limit: number;
	/** At best. */
	readonly used: number;
	/** Fen a year that one unit more brings, at the bound; 0 where there is enough. */
	readonly price: number;
	/** A hundredth of the limit: what it more brings, and it less takes away, fen a year, all else as it is at best. */
	readonly unit: number;
	readonly more: Fen;
	/** null: the least would no longer fit. */
	readonly fewer: Fen | null;
}

/** Visits and money shared at the same time, each tier within its own least and most [BEST-5]. */
export interface Together {
	readonly tiers: readonly TierTogether[];
	/** Hours of these visits a year. */
	readonly hours: LimitWorth & { readonly limit: Hours };
	/** Fen of the window; prices are fen a year for a fen a year. */
	readonly money: LimitWorth & { readonly limit: Fen };
	/** Profit a year of these tiers: now, found, and what no sharing exceeds; fen. */
	readonly now: Fen;
	readonly gain: Fen;
	readonly bound: Fen;
	/** (bound − gain) / bound. */
	readonly boundGap: Ratio;
}

/** Money by tier as a rule of thumb would have it [BEST-6]; caps and floors are not looked at. */
export interface RuleOfThumb {
	readonly tiers: readonly (Cell & {
		readonly now: Fen;
		/** After one step in proportion to profit × elasticity (Albers). */
		readonly step: Fen;
		/** Where one more yuan brings the same in every tier. */
		readonly equal: Fen;
	})[];
	/** Profit a year along the judged curves, fen. */
	readonly profit: { readonly now: Fen; readonly step: Fen; readonly equal: Fen };
	/** Profit that one more yuan brings at equal returns, in yuan. */
	readonly price: number;
}
