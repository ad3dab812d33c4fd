/** Weeks of a month. */
const WEEKS_PER_MONTH = 52 / 12;

/** What a month brings in and takes out; money or units, all in one. */
export interface StockMonth {
	readonly opening: number;
	readonly sellIn: number;
	readonly sellThrough: number;
}

/** opening + sell-in − sell-through [STOCK-1]. */
export const closingStock = ({ opening, sellIn, sellThrough }: StockMonth): number =>
	opening + sellIn - sellThrough;

export const weekly = (monthly: number): number => monthly / WEEKS_PER_MONTH;

/** For how long stock lasts at a rate, in the time of the rate; null where nothing is sold [STOCK-1]. */
export const cover = (stock: number, rate: number): number | null =>
	rate > 0 ? stock / rate : null;

/**
 * The most that may go in, so that what is left after the time's sales is no more than `most` times
 * the rate [STOCK-2]; never below 0.
 */
export const sellInCap = (
	most: number,
	rate: number,
	{ opening, sellThrough }: Pick<StockMonth, 'opening' | 'sellThrough'>,
): number => Math.max(0, most * rate - opening + sellThrough);
