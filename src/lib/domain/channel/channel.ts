import type { Border } from './benefit/benefits';
import type { Dealers } from './dealer/dealers';
import type { Deposits } from './deposit/deposits';
import type { Steps } from '../primitives/steps';
import type { OffList } from './price/listDiscounts';
import type { Prices } from './price/prices';
import type { Rebates } from './rebate/rebates';
import type { Shipments } from './region/shipments';

/** How dealers are paid back, priced, supplied and kept in their regions. Each part is made when asked for. */
export interface Channel {
	readonly rebates: Rebates;
	readonly deposits: Deposits;
	readonly dealers: Dealers;
	/** What is left of the invoices of the window, by customer code, fen; NaN unknown. */
	readonly netNet: Float64Array;
	/** Months that stock lasts, by customer code; NaN unknown. */
	readonly covers: Float64Array;
	/** null: a column is missing. */
	readonly shipments: Shipments | null;
	/** null: no sale has both a product and a quantity. */
	readonly prices: Prices | null;
	/** In steps, what of the prices takes long; null: they are made, or are made in no time. */
	readonly pricing: () => Steps<void> | null;
	/** Products of the price list that were sold in the window, in its order. */
	readonly offList: readonly OffList[];
	readonly borders: readonly Border[];
	/** By month of the calendar; null without a full year. */
	readonly season: readonly number[] | null;
}
