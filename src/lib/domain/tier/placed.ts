import type { Basis, Measures, Placement, Window } from '../plan';
import type { Policy } from '../policy/policy';
import type { Cuts, Ends } from './cuts';
import type { SegmentRanks } from './rankSegments';

/** What placing reads; `ranks` comes from `rankSegments` and survives every moved cut. */
export interface PlaceInput {
	readonly policy: Pick<
		Policy,
		'segments' | 'keyConditions' | 'stabilityMargin' | 'classification'
	>;
	readonly window: Window;
	readonly measures: Measures;
	readonly basis: Basis;
	readonly ranks: SegmentRanks;
	/** By customer code: the tier that the list has come to, in place of stability [LIST-6]. */
	readonly walked?: Uint8Array | null;
}

/** Where everybody stands, and what the next placement can be made from. */
export interface Placed {
	readonly input: PlaceInput;
	readonly placement: Placement;
	/** By place of the segment. */
	readonly cuts: readonly SegmentCuts[];
}

/** Everything that one segment's tiers hang on beside the customers themselves. */
export interface SegmentCuts {
	readonly current: Cuts;
	/** The plain ladder in the prior window. */
	readonly prior: Ends;
}
