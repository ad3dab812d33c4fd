/** Deposits by customer code, fen; NaN unknown. */
export interface Deposits {
	/** NaN where the tier has no rate. */
	readonly required: Float64Array;
	readonly held: Float64Array;
	readonly short: Float64Array;
}
