import type { Code, Day, Fen } from '../../primitives/units';

/** How a promise stands: not due yet, all of it back, or due and short. */
export const PROMISE_STATES = ['open', 'kept', 'short'] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];
/** In `Commitments.state`: nothing is asked for, or it is due and nobody has entered what came back. */
export const NO_STATE = 255;

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
	/** The rest once it is due, to be taken back; 0 before. */
	readonly clawback: Float64Array;
	/** The rest before it is due: it may still be earned; 0 after. */
	readonly waiting: Float64Array;
	/** Place in PROMISE_STATES, or NO_STATE. */
	readonly state: Uint8Array;
	/** The day on which all promises fall due; null: none is said, they are due at once. */
	readonly due: Day | null;
	readonly totals: {
		readonly required: Fen;
		/** Of those whose share is known. */
		readonly known: number;
		readonly back: Fen;
		readonly released: Fen;
		readonly clawback: Fen;
		readonly waiting: Fen;
		/** Customers by state. */
		readonly states: Readonly<Record<PromiseState, number>>;
	};
	/** 1 where the stop rule says that no more is spent. */
	readonly stopped: Uint8Array;
}

/** null: nothing is asked for, or it is due and nobody has entered what came back. */
export const promiseState = (
	{ state }: Pick<Commitments, 'state'>,
	customer: Code,
): PromiseState | null => PROMISE_STATES[state[customer] ?? NO_STATE] ?? null;
