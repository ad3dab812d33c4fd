import type { Code, Fen, Month } from '../../primitives/units';
import type { PriceBook } from './priceBook';
import type { PricePage } from './pricePage';
import type { Spread } from './spreads';

/** A spread and where it was seen. */
export interface SpreadAt extends Spread {
	readonly product: Code;
	readonly month: Month;
}

/** What customers paid in the window, and where it differs. By customer: fen a unit, the widest. */
export interface Prices {
	readonly book: PriceBook;
	/** By product, month and region. */
	readonly spreads: readonly SpreadAt[];
	/** Customers whose price differs from another's by more than the tolerance. */
	readonly differing: ReadonlyMap<Code, Fen>;
	/** Larger customers that pay less than a smaller one. */
	readonly inverted: ReadonlyMap<Code, Fen>;
	/** What was found page by page, for the next time. */
	readonly seen: ReadonlyMap<PricePage, readonly Spread[]>;
	readonly asked: readonly unknown[];
}
