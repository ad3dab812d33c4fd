import type { LeavingStages } from '../churn/laterLeaving';
import { later, type Later } from '../later';
import type { Basis, Placement, Staffing, Window } from '../plan';
import type { Policy } from '../policy/policy';
import { firstOfMonth } from '../primitives/dayNumber';
import type { Month } from '../primitives/units';
import type { Register, Registers } from '../register/register';
import { chancesOf } from './chancesOf';
import type { Chances, Pipeline } from './pipeline';
import { planPipeline } from './planPipeline';

/** The prospects by themselves, made when somebody looks; no sale changes them. */
export function laterChances(
	prospects: Register | undefined,
	{ pipeline, segments }: Pick<Policy, 'pipeline' | 'segments'>,
	today: Month | null,
	last: Later<Chances> | undefined,
): Later<Chances> {
	return later([prospects, pipeline, segments, today], last, () => {
		const registers: Registers = prospects === undefined ? {} : { prospects };
		// Of the running month the first day is sure to be over.
		const day = today === null ? null : firstOfMonth(today);
		return chancesOf({ registers, policy: pipeline, segments, today: day });
	});
}

export interface LaterPipelineInput {
	readonly policy: Pick<Policy, 'pipeline' | 'segments' | 'forecast'>;
	readonly window: Window;
	readonly basis: Basis;
	readonly placement: Placement;
	readonly staffing: Staffing;
}

/** The pipeline, made when somebody looks: no edit of a sale waits for it. */
export function laterPipeline(
	{ policy, window, basis, placement, staffing }: LaterPipelineInput,
	chances: Later<Chances>,
	{ losses }: Pick<LeavingStages, 'losses'>,
	last: Later<Pipeline> | undefined,
): Later<Pipeline> {
	const { pipeline, segments, forecast } = policy;
	const read = [chances, pipeline, segments, forecast.growth, window.months];
	return later([...read, basis, placement, staffing.capacity, losses], last, () => {
		const { base, churned } = losses.result;
		const gone = (churned.yearlyRate ?? 0) * base.customers;
		const more = Object.values(forecast.growth).reduce((sum, each) => sum + Math.max(0, each), 0);
		return planPipeline({
			...{ chances: chances.result, policy: pipeline, wanted: gone + more },
			capacity: staffing.capacity,
			placed: { segments, placement, value: basis.value, months: window.months },
		});
	});
}
