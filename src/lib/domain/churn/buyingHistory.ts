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
