import type { Hours, Ratio } from '../primitives/units';
import type { PipelineStage } from '../register/words';

/** How prospects become customers. */
export interface PipelinePolicy {
	/** Share of each stage that goes on to the next; null: the own record. */
	readonly conversion: Readonly<Record<PipelineStage, Ratio | null>>;
	/** Usual months in each stage; null: the own record. */
	readonly dwell: Readonly<Record<PipelineStage, number | null>>;
	/** So many times as long as usual, and a prospect is stuck. */
	readonly stuckFactor: number;
	/** Customers to win a year; null: not set. */
	readonly goal: number | null;
	/** Hours that winning one customer takes. */
	readonly hoursPerWin: Hours;
}

const UNKNOWN = { search: null, screen: null, develop: null };

export const PIPELINE_DEFAULTS: PipelinePolicy = {
	conversion: UNKNOWN,
	dwell: UNKNOWN,
	stuckFactor: 2,
	goal: null,
	hoursPerWin: 10,
};
