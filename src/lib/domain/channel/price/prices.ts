import type { Code, Month } from '../../primitives/units';
import type { PriceBook } from './priceBook';
import type { PricePage } from './pricePage';
import type { Spread } from './spreads';

/** A spread and where it was seen. */
export interface SpreadAt extends Spread {
	readonly product: Code;
	readonly month: Month;
}

/** The widest difference of each customer on one page: columns, for they are gone through at every edit. */
export interface Widths {
	readonly customers: Int32Array;
	readonly widths: Float64Array;
}

/** What was found on one page. */
export interface PageFound {
	readonly spreads: readonly SpreadAt[];
	/** Everybody in a spread, maybe more than once. */
	readonly compared: Int32Array;
	readonly differing: Widths;
	readonly inverted: Widths;
}

/**
 * What customers paid in the window, and where it differs. By customer code the widest difference, 0
 * for none: fen a unit; in netNet a share of the dearer price.
 */
export interface Prices {
	readonly book: PriceBook;
	/** Compared on the invoice, not net of everything. */
	readonly strict: boolean;
	/** By product, month and region. */
	readonly spreads: readonly SpreadAt[];
	/** Customers whose price differs from another's by more than the tolerance. */
	readonly differing: Float64Array;
	/** Larger customers that pay less than a smaller one. */
	readonly inverted: Float64Array;
	/** What was found page by page, for the next time: it hangs on these, and inversions on the revenue too. */
	readonly seen: ReadonlyMap<PricePage, PageFound>;
	readonly asked: readonly unknown[];
	readonly revenue: Float64Array;
}
