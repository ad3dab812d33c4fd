import type { Fen } from '../../primitives/units';

/** What has to come back for the money, and what did; by customer code, NaN is unknown. */
export interface Commitments {
	/** Is a cost ratio said, so that anything is asked for? */
	readonly asked: boolean;
	/** Fen: purchases or payments asked for; 0 for who gets nothing. */
	readonly required: Float64Array;
	/** Fen that came back. */
	readonly back: Float64Array;
	/** Share of what is asked for that came back, 1 at most; 1 where nothing is asked. */
	readonly kept: Float64Array;
	/** Fen of the money that is earned, rounded down. */
	readonly released: Float64Array;
	/** The rest, taken back once it is due. */
	readonly clawback: Float64Array;
	readonly totals: {
		readonly required: Fen;
		/** Of those whose share is known. */
		readonly known: number;
		readonly back: Fen;
		readonly released: Fen;
		readonly clawback: Fen;
	};
	/** 1 where the stop rule says that no more is spent. */
	readonly stopped: Uint8Array;
}
