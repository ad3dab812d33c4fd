import type { Ratio } from '../primitives/units';

/**
 * What a planner thinks sales would be, today's being 1, with so much of today's effort: what is put
 * in may be calls, visits or money.
 */
export interface ResponseJudgement {
	/** With none of it. */
	readonly zero: Ratio;
	/** With half of it; left out: not asked. */
	readonly half?: Ratio;
	/** With half as much again. */
	readonly more: Ratio;
	/** With all that could be put in. */
	readonly saturation: Ratio;
}

/** The efforts that are asked about, today's being 1. */
export const ASKED = { half: 0.5, more: 1.5 } as const;
