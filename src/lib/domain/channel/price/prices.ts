import type { CustomerSheet } from '../../customer/sheet';
import type { NameBook } from '../../ledger/ledger';
import type { Policy } from '../../policy/policy';
import type { Month } from '../../primitives/units';
import type { PriceBlock } from './priceBlock';
import type { PriceBook } from './priceBook';

/** What was found on the pages of a block that are in the window. */
export interface BlockFound {
	/** Pages of the block: the first, and behind the last. */
	readonly first: number;
	readonly end: number;
	/** By price of these pages the widest difference of its customer there, 0 for none. */
	readonly differing: Float64Array;
	readonly inverted: Float64Array;
}

/** What prices are compared with. */
export interface PricesInput {
	readonly policy: Pick<Policy, 'pricePolicy' | 'guards'>;
	/** null: no sale has both a product and a quantity. */
	readonly book: PriceBook | null;
	readonly names: NameBook;
	/** First and last month. */
	readonly window: { readonly from: Month; readonly to: Month };
	/** Of the window, by customer code: fen. */
	readonly measures: { readonly size: number; readonly revenue: Float64Array };
	readonly sheet: CustomerSheet;
	/** By customer code, fen; NaN unknown. Read in netNet alone. */
	readonly netNet: Float64Array | null;
}

/**
 * What customers paid in the window, and where it differs. By customer code the widest difference, 0
 * for none: fen a unit; in netNet a share of the dearer price.
 */
export interface Prices {
	readonly book: PriceBook;
	/** Compared on the invoice, not net of everything. */
	readonly strict: boolean;
	/** What they were found from; `spreadsIn` finds the single spreads again, for one sheet alone shows them. */
	readonly from: PricesInput;
	/** Customers whose price differs from another's by more than the tolerance. */
	readonly differing: Float64Array;
	/** Larger customers that pay less than a smaller one. */
	readonly inverted: Float64Array;
	/** What was found block by block, for the next time: it hangs on these, and inversions on the revenue too. */
	readonly seen: ReadonlyMap<PriceBlock, BlockFound>;
	readonly asked: readonly unknown[];
	readonly revenue: Float64Array;
}
