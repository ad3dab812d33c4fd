import type { BuyingHistories } from './buyingHistory';
import type { BgBbFit } from './fitBgBb';
import type { SimpleRule } from './simpleRule';

/** How customers fade, month by month. Arrays by customer code; NaN is unknown. */
export interface Churn {
	/** null: the months say too little, and the simple rule stands in for the model. */
	readonly fit: BgBbFit | null;
	/** The rule that stands in; null with a fit. */
	readonly simple: SimpleRule | null;
	/** Customers with a bought month: those whom the fit is made of. */
	readonly customers: number;
	/** What each customer's figures come from. */
	readonly histories: BuyingHistories;
	/** Chance of being alive next month; with the simple rule, of such a silence while alive. */
	readonly alive: Float64Array;
	/** Bought months to expect in as many months as the window has; unknown with the simple rule. */
	readonly purchases: Float64Array;
	/** 1 − alive, and more where sales fell steeply. */
	readonly risk: Float64Array;
}
