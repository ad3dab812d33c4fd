import type { Fen, Hours } from '../../primitives/units';
import type { Cell } from '../staffing';
import type { BestVisits } from './bestVisits';
import type { TimeShares } from './timeShares';

/** Time of one (segment, tier). */
export interface TierTime extends Cell {
	/** Adjusted hours a year. */
	readonly hours: Hours;
	/** Fen a year. */
	readonly profit: Fen;
	/** A customer and year, by the standard. */
	readonly visits: number;
}

/** Where account managers' time goes, and where it would earn most [AUDIT-5 … AUDIT-7]. */
export interface TimePlan {
	/** Every (segment, tier), in policy order. */
	readonly tiers: readonly TierTime[];
	readonly shares: TimeShares;
	/** null where nobody judged how sales answer to visits, or nobody is visited. */
	readonly visits: BestVisits | null;
}
