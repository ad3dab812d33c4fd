import type { Fen, Ratio } from '../../primitives/units';
import type { ResponseCurve } from '../../response/responseCurve';

/**
 * Customers whose money can be shared better, as columns: nothing but numbers, so that it can be handed
 * to a worker. Money in fen.
 */
export interface MoneyCase {
	readonly customers: Int32Array;
	readonly sales: Float64Array;
	/** Profit / revenue of the window, above 0. */
	readonly margin: Float64Array;
	/** What each has now, above 0. */
	readonly today: Float64Array;
	readonly floor: Float64Array;
	readonly cap: Float64Array;
	/** Place in `curves`. */
	readonly curve: Uint8Array;
	readonly curves: readonly ResponseCurve[];
	/** What they have together. */
	readonly budget: Fen;
}

/** The best way to share the same money, against the weights' way. */
export interface BestMoney {
	/** Fen, in the order of the case. */
	readonly spend: Float64Array;
	/** Margin a year on what the money sells: of the weights, of the best, and what no split exceeds. */
	readonly now: Fen;
	readonly gain: Fen;
	readonly bound: Fen;
	/** What the weights give away, rounded to the fen. */
	readonly valueGap: Fen;
	/** (bound − best) / bound. */
	readonly boundGap: Ratio;
	/** Margin that one more yuan brings, in yuan. */
	readonly price: number;
	/** Is nothing better at the steps that were tried? */
	readonly exact: boolean;
}
