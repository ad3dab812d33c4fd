import type { LedgerPages } from '../../ledger/totals/ledgerPages';
import type { RebateLadder } from '../../policy/channelPolicy';
import type { Code, Fen, Month, Ratio } from '../../primitives/units';
import type { StepAt } from './rebateOf';

/** Net purchases between two months by customer code, fen, and what they were added up from. */
export interface Bought {
	readonly fen: Float64Array;
	readonly from: Month;
	readonly to: Month;
	readonly perPage: number;
	readonly pages: LedgerPages;
}

/** A dealer on a ladder. */
export interface OnLadder {
	readonly customer: Code;
	/** In the running period. */
	readonly bought: Fen;
	/** null: by target, and nobody has set one. */
	readonly steps: readonly StepAt[] | null;
	readonly earned: Fen | null;
	/** Part of our price at which he still wins; null past the last threshold or without steps. */
	readonly floor: Ratio | null;
}

/** A ladder in its running period. */
export interface LadderStanding {
	readonly ladder: RebateLadder;
	readonly from: Month;
	/** Customers of its tiers, in report order. */
	readonly dealers: readonly OnLadder[];
	/** Earned so far by those of whom it is known. */
	readonly accrued: Fen;
	/** What incremental rates would cost the same; null for an incremental ladder, and where none would. */
	readonly equal: readonly Ratio[] | null;
}

/** What rebates have come to. Arrays by customer code, NaN unknown. */
export interface Rebates {
	readonly ladders: readonly LadderStanding[];
	/** Earned in the running periods, fen. */
	readonly earned: Float64Array;
	/** Of what the customer buys: what ladders give, or what was paid, if that is more. */
	readonly rate: Float64Array;
	/** Of the window: what was paid, else what the ladders' rate gives on its revenue; fen. */
	readonly ofWindow: Float64Array;
	/** What was added up by period. */
	readonly bought: ReadonlyMap<Month, Bought>;
}
