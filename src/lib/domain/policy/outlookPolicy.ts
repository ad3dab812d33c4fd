import type { Ratio } from '../primitives/units';
import { CALENDAR_DEFAULTS, type CalendarPolicy } from './calendarPolicy';
import { PIPELINE_DEFAULTS, type PipelinePolicy } from './pipelinePolicy';

/** When customers count as gone, as half gone and as about to go. */
export interface ChurnPolicy {
	/** Months without a purchase after which a customer is gone, if its own rhythm asks for no more. */
	readonly lapse: number;
	/** From this fall on a customer that still buys is half gone. */
	readonly partialFall: Ratio;
	/** Own mean gaps between purchases that a silence may last. */
	readonly gapFactor: number;
	/** A fall by so much is a sign that a customer is about to go, whatever its months say … */
	readonly steepFall: Ratio;
	/** … and its risk is then at least this. */
	readonly steepRisk: Ratio;
	/** The planner's own list of reasons, in its order. */
	readonly reasons: readonly string[];
	/** Share of the profit, or of revenue where none is known, that losing one customer may take; null: not judged. */
	readonly singleLoss: Ratio | null;
}

/** What the sheets that look ahead hang on. */
export interface OutlookPolicy {
	readonly churn: ChurnPolicy;
	readonly pipeline: PipelinePolicy;
	readonly calendar: CalendarPolicy;
}

export const OUTLOOK_DEFAULTS: OutlookPolicy = {
	churn: {
		lapse: 3,
		partialFall: 0.5,
		gapFactor: 2,
		steepFall: 0.3,
		steepRisk: 0.5,
		reasons: [],
		singleLoss: null,
	},
	pipeline: PIPELINE_DEFAULTS,
	calendar: CALENDAR_DEFAULTS,
};
