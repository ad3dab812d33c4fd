import type { LeavingStages } from '../churn/laterLeaving';
import { later, type Later } from '../later';
import type { Basis, Placement, Staffing, Window } from '../plan';
import type { Policy } from '../policy/policy';
import { firstOfMonth } from '../primitives/dayNumber';
import type { Month } from '../primitives/units';
import type { Registers } from '../register/register';
import type { Pipeline } from './pipeline';
import { planPipeline } from './planPipeline';

export interface LaterPipelineInput {
	readonly registers: Registers | undefined;
	readonly policy: Pick<Policy, 'pipeline' | 'segments' | 'forecast'>;
	readonly window: Window;
	readonly basis: Basis;
	readonly placement: Placement;
	readonly staffing: Staffing;
	readonly today: Month | null;
}

/** The pipeline, made when somebody looks: no edit of a sale waits for it. */
export function laterPipeline(
	{ registers, policy, window, basis, placement, staffing, today }: LaterPipelineInput,
	{ losses }: Pick<LeavingStages, 'losses'>,
	last: Later<Pipeline> | undefined,
): Later<Pipeline> {
	const { pipeline, segments, forecast } = policy;
	const read = [registers?.prospects, pipeline, segments, forecast.growth, window.months];
	return later([...read, basis, placement, staffing.capacity, today, losses], last, () => {
		const { base, churned } = losses.result;
		const gone = (churned.yearlyRate ?? 0) * base.customers;
		const more = Object.values(forecast.growth).reduce((sum, each) => sum + Math.max(0, each), 0);
		return planPipeline({
			...{ registers, policy: pipeline, wanted: gone + more, capacity: staffing.capacity },
			placed: { segments, placement, value: basis.value, months: window.months },
			// Of the running month the first day is sure to be over.
			today: today === null ? null : firstOfMonth(today),
		});
	});
}
