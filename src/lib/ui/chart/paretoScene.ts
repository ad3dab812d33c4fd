import type { Palette } from './palette';
import type { CurvePoint } from './pareto';

/** A cut: where one tier ends and the next begins. */
export interface ParetoCut {
	/** Place of the tier above the cut. */
	readonly place: number;
	/** Place of its mark: shape and colour. */
	readonly mark: number;
	readonly key: boolean;
	readonly name: string;
	/** What the handle says after the name. */
	readonly text: string;
	/** Share of the curve at which the cut lies, 0–1. */
	readonly share: number;
	/** Customers up to the cut. */
	readonly count: number;
	/** The baseline's share and what its label says, where the cut differs from it. */
	readonly baseline: {
		readonly share: number;
		readonly count: number;
		readonly text: string;
	} | null;
	/** Rides the line while the cut differs from the baseline. */
	readonly note: string;
	/** For assistive technology. */
	readonly value: {
		readonly now: number;
		readonly min: number;
		readonly max: number;
		readonly text: string;
	};
}

/** A tier's label inside its area. */
export interface ParetoTier {
	readonly place: number;
	/** Place of its mark: shape and colour. */
	readonly mark: number;
	readonly key: boolean;
	readonly name: string;
	readonly text: string;
}

/** All that is drawn beside the curve itself. */
export interface ParetoScene {
	readonly palette: Palette;
	readonly cuts: readonly ParetoCut[];
	readonly tiers: readonly ParetoTier[];
	/** Customers whose plain tier is key and who are not. */
	readonly marks: readonly CurvePoint[];
	readonly selected: CurvePoint | null;
	readonly customers: number;
	/** Place of the cut being dragged. */
	readonly active: number | null;
	/** Height of each customer's line in the strip below, 0–1, by rank; thinned to the width. */
	readonly strip: ArrayLike<number>;
	readonly stripLeft: string;
	readonly stripRight: string;
	readonly wordTop: string;
}
