/** Volatility of monthly revenue: steady, varying, erratic (C5). */
export const XYZ = ['X', 'Y', 'Z'] as const;
export type Xyz = (typeof XYZ)[number];

/** What an account brings: profit (red), volume (white), influence (black), or nothing special. */
export const FACES = ['black', 'white', 'red', 'plain'] as const;
export type Face = (typeof FACES)[number];

/** Loyalty × strength: a proposal, never an order. */
export const QUADRANTS = ['core', 'grow', 'bargain', 'phase-out'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** Who creates profit, who keeps the scale, whom the firm pays for (20/60/20). */
export const CONTRIBUTION_BANDS = ['create', 'sustain', 'release'] as const;
export type ContributionBand = (typeof CONTRIBUTION_BANDS)[number];

/**
 * Classifications beside the tier that need no workload. Arrays by customer code, places in the
 * lists above; NONE (255) and NaN where a customer is not in the window or a figure is unknown.
 */
export interface Classification {
	/** Population deviation / mean of the window's monthly revenue. */
	readonly variation: Float64Array;
	/** Places in XYZ. */
	readonly xyz: Uint8Array;
	/** Mid-percentile of revenue in the segment, 0–100. */
	readonly strength: Float64Array;
	/** The planner's score, or what the known parts say, 0–100. */
	readonly loyalty: Float64Array;
	/** Places in QUADRANTS. */
	readonly quadrant: Uint8Array;
	/** Places in FACES; NONE everywhere when profit is unknown or the portfolio earns nothing. */
	readonly face: Uint8Array;
}

/** What a customer leaves after what it costs. Arrays by customer code. */
export interface Contribution {
	/** Fen a window; NaN where nothing is known of the profit. */
	readonly net: Float64Array;
	/** Places in CONTRIBUTION_BANDS; NONE without data. */
	readonly band: Uint8Array;
	/** Promotion money already spent in the window, fen; null without such a column. May be shorter than the code. */
	readonly spent: Float64Array | null;
}
