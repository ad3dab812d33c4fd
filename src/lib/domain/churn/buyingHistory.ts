/** How a customer bought, month by month, since its first bought month. */
export interface BuyingHistory {
	/** Bought months after the first. */
	readonly bought: number;
	/** Months from the first bought month to the last; 0 when there is no later one. */
	readonly last: number;
	/** Months from the first bought month to the end of the window. */
	readonly observed: number;
}

/** Customers with one history. */
export interface HistoryCount extends BuyingHistory {
	readonly customers: number;
}

/** Nobody bought: no history. */
export const NO_HISTORY = -1;

/** The buying histories of everybody, by customer code. */
export interface BuyingHistories {
	/** NO_HISTORY without a bought month up to the end of the window. */
	readonly bought: Int32Array;
	readonly last: Int32Array;
	readonly observed: Int32Array;
}
