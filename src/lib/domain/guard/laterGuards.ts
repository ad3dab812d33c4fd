import type { Given } from '../channel/planGiven';
import { leavingOf, type LeavingStages } from '../churn/laterLeaving';
import type { Judgement } from './finding';
import { laterInSteps, type Later } from '../later';
import type { GuardInput } from './guard';
import { judgeGuards } from './judgeGuards';

/** What all guards see, made when somebody looks, or in steps before. */
export function laterGuards(
	input: Omit<GuardInput, 'channel' | 'leaving' | 'promotion'>,
	{ before, after, channel, promotion }: Given,
	stages: LeavingStages,
	last: Later<Judgement> | undefined,
): Later<Judgement> {
	const read: readonly (readonly unknown[])[] = [input, before, after].map(Object.values);
	const leaving = leavingOf(stages);
	return laterInSteps([...read.flat(), promotion, stages.fading], last, () =>
		judgeGuards({ ...input, promotion: promotion.result, channel, leaving }),
	);
}
