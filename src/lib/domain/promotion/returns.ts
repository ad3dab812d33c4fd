import type { Commitments } from './commitment/commitments';
import type { BestMoney, MoneyCase } from './optimum/optimum';
import type { RuleOfThumb, Together } from './optimum/together';

/** Sales of the window in months in which promotion money was spent on the customer; fen by customer code. */
export type PromotedSales = Float64Array;

/** What the money asks for and brings. Each part is made when asked for. */
export interface Returns {
	readonly commitments: Commitments;
	/** null: no row has promotion money. */
	readonly promoted: PromotedSales | null;
	/** The best split of the same money; null: nobody's sales are judged, or no profit is known. */
	readonly best: { readonly given: MoneyCase; readonly best: BestMoney } | null;
	/** Visits and money shared at the same time; null: not both are judged, or no profit is known. */
	readonly together: Together | null;
	/** Money by tier as a rule of thumb would have it; null: no money is judged, or sales rise too steeply. */
	readonly rule: RuleOfThumb | null;
}
