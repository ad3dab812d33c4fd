import type { Border } from './benefit/benefits';
import type { Dealers } from './dealer/dealers';
import type { Deposits } from './deposit/deposits';
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
	readonly borders: readonly Border[];
	/** By month of the calendar; null without a full year. */
	readonly season: readonly number[] | null;
}
