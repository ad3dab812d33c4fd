import type { ChurnPolicy } from '../policy/policy';
import type { LedgerPages } from '../ledger/totals/ledgerPages';

/** What became of a customer of the prior window. Places in `Fading.state`. */
export const STATES = ['stays', 'churned', 'partial'] as const;

/** Signs that a customer is about to go. */
export const SIGNS = ['silent', 'fell'] as const;
export type Sign = (typeof SIGNS)[number];
/** Bits of `Fading.signs`. */
export const SIGN_BIT: Readonly<Record<Sign, number>> = { silent: 1, fell: 2 };

export const CHURNED = STATES.indexOf('churned');
export const PARTIAL = STATES.indexOf('partial');

/** How silent every customer is, and what that says [CHURN-7]. Arrays by customer code. */
export interface Fading {
	/** Months from the last bought one to the end of the window; NaN without a bought month. */
	readonly silent: Float64Array;
	/** Months between bought ones, on average; NaN below two of them. */
	readonly gap: Float64Array;
	/** Months without a purchase after which this customer is gone; NaN without a bought month. */
	readonly patience: Float64Array;
	/** Places in STATES. */
	readonly state: Uint8Array;
	/** Bits of SIGN_BIT; 0 for who is gone, or neither in the window nor in the one before. */
	readonly signs: Uint8Array;
	/** What it was made from: the next one is made anew where that differs. */
	readonly from: FadingSource;
}

/** All that a fading hangs on: sales of customers page by page, the window they are seen in, the terms. */
export interface FadingSource {
	readonly totals: { readonly pages: LedgerPages; readonly perPage: number };
	/** The very window; compared, not looked into. */
	readonly window: object;
	/** Customers that were judged. */
	readonly size: number;
	readonly terms: FadingTerms;
}

export type FadingTerms = Pick<ChurnPolicy, 'lapse' | 'partialFall' | 'gapFactor' | 'steepFall'>;
