import type { Hours } from '../primitives/units';
import type { Capacity } from '../policy/policy';
import type { StaffingStep } from './staffing';
import { plainCapacityOf } from './standardOf';
import { capacityOf } from './workload';

/** What the steps of a team lead through. */
export interface StepFigures {
	readonly ratioFte: number;
	/** Hours a year before and with the churn uplift. */
	readonly calm: Hours;
	readonly workload: Hours;
	readonly fte: number;
	readonly headcount: number;
}

/**
 * From the bare ratio to whole people [STAFF-9]: FTE after each correction. Every step is there
 * even where it changes nothing, and the last is the head count.
 */
export function stepsOf(capacity: Capacity, figures: StepFigures): readonly StaffingStep[] {
	const { ratioFte, calm, workload, fte, headcount } = figures;
	const plain = plainCapacityOf({ capacity });
	const full = capacityOf(capacity);
	return [
		{ step: 'ratio', fte: ratioFte },
		{ step: 'workload', fte: calm / plain },
		{ step: 'backOffice', fte: calm / (plain * capacity.support) },
		{ step: 'skill', fte: calm / full },
		{ step: 'churn', fte: workload / full },
		{ step: 'bursts', fte },
		{ step: 'rounding', fte: headcount },
	];
}
