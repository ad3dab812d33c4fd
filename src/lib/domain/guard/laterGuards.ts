import type { Given } from '../channel/planGiven';
import type { Judgement } from './finding';
import { later, type Later } from '../later';
import type { GuardInput } from './guard';
import { judgeGuards } from './judgeGuards';

/** What all guards see, made when somebody looks. */
export function laterGuards(
	input: Omit<GuardInput, 'channel'>,
	{ before, after, channel }: Given,
	last: Later<Judgement> | undefined,
): Later<Judgement> {
	const read: readonly (readonly unknown[])[] = [input, before, after].map(Object.values);
	return later(read.flat(), last, () => judgeGuards({ ...input, channel }));
}
