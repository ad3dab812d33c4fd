/** What dealers earn with us. Arrays by customer code, NaN unknown. */
export interface Dealers {
	/** In the window, fen. */
	readonly profit: Float64Array;
	/** A year's, on his capital. */
	readonly returns: Float64Array;
	/** On what he sells. */
	readonly margin: Float64Array;
	/** Before rebate and support, fen. */
	readonly trading: Float64Array;
	/** Support in all with which the return reaches the hurdle, fen; NaN too while there is no hurdle. */
	readonly support: Float64Array;
	readonly push: Float64Array;
}
