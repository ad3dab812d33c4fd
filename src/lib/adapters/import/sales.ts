import type { Tally } from './tally';

/** Date and amount of every sale that a table holds, read. */
export interface Sales {
	/** Row of the table for each sale. */
	readonly rows: Int32Array;
	readonly day: Int32Array;
	readonly amount: Float64Array;
	readonly tally: Tally;
	readonly needsYear: boolean;
	readonly needsDayOrder: boolean;
}
