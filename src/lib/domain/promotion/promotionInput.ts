import type { Marked } from '../classification/marks';
import type { CustomerAttributes } from '../customer/effective';
import type { CustomerSheet } from '../customer/sheet';
import type { Measures, Placement } from '../plan';
import type { PromotionPolicy, Segment } from '../policy/policy';

/** What channels found, for the switches of `suspendOn`; null: the policy does not ask. */
export interface Offences {
	readonly region: Uint8Array | null;
	readonly deposit: Uint8Array | null;
}

/** What sharing out the pool reads. */
export interface PromotionInput {
	readonly policy: PromotionPolicy;
	readonly segments: readonly Segment[];
	readonly measures: Measures;
	readonly placement: Placement;
	readonly attributes: CustomerAttributes;
	readonly classification: Marked['classification'];
	readonly sheet: CustomerSheet;
	/** By customer code, 1 where there is one; left out: nobody asked. */
	readonly offences?: Offences;
	/** Customers to expect of the prospects, by place of the segment; null: the policy does not ask. */
	readonly wins?: readonly number[] | null;
	/** Place of every customer code in name order. */
	readonly rank: Int32Array;
}
