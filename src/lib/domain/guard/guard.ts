import type { Channel } from '../channel/channel';
import type { Leaving } from '../churn/leaving';
import type { Classification } from '../classification/classification';
import type { CustomerAttributes } from '../customer/effective';
import type { CustomerSheet } from '../customer/sheet';
import type {
	Basis,
	GuardFinding,
	GuardId,
	LedgerCounts,
	Measures,
	Placement,
	Promotion,
	Severity,
	Staffing,
	Window,
} from '../plan';
import type { Policy } from '../policy/policy';
import type { Message } from '../primitives/message';
import type { Month } from '../primitives/units';

/** What guards look at: everything computed before them. */
export interface GuardInput {
	readonly policy: Policy;
	readonly window: Window;
	readonly ledger: LedgerCounts;
	readonly measures: Measures;
	readonly basis: Basis;
	/** Customers of the window, in report order. */
	readonly order: Int32Array;
	readonly placement: Placement;
	readonly classification: Pick<Classification, 'face'>;
	readonly attributes: CustomerAttributes;
	readonly sheet: CustomerSheet;
	readonly staffing: Staffing;
	/** Made when a guard asks. */
	readonly leaving: Leaving;
	readonly promotion: Promotion;
	/** Made part by part, when a guard asks. */
	readonly channel: Channel;
	/** The month of today; null: not given, and what needs it is not judged. */
	readonly today: Month | null;
}

/** Its guard's severity, unless what it saw is worse or less. */
export type Fired = Omit<GuardFinding, 'guard' | 'severity'> & { readonly severity?: Severity };

/** What a guard saw: something, nothing, or too little to judge (and what would tell). */
export type Verdict =
	| { readonly kind: 'fires'; readonly finding: Fired }
	| { readonly kind: 'quiet' }
	| { readonly kind: 'unjudged'; readonly why: Message };

/** One rule that watches the plan: its folder holds rule, limits and cases [GUARD-1]. */
export interface Guard {
	readonly id: GuardId;
	readonly severity: Severity;
	readonly judge: (input: GuardInput) => Verdict;
}

export const QUIET: Verdict = { kind: 'quiet' };
export const fires = (finding: Fired): Verdict => ({
	kind: 'fires',
	finding,
});
