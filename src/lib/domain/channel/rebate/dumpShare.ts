import type { Ratio } from '../../primitives/units';

/** How far under our price a floor lies; 0 where there is none. */
export const dumpShare = (floor: Ratio | null): Ratio =>
	floor === null ? 0 : Math.max(0, 1 - floor);
