import type { GuardFinding, GuardId } from '../plan';
import type { Message } from '../primitives/message';
import type { GuardInput } from './guard';
import { GUARDS } from './registry';

/** What all guards saw: findings, those that found nothing, and those that lacked something. */
export interface Judgement {
	readonly findings: readonly GuardFinding[];
	readonly quiet: readonly GuardId[];
	readonly unjudged: readonly { readonly guard: GuardId; readonly why: Message }[];
}

/** Asks every guard once; each has at most one finding [GUARD-1]. */
export function judgeGuards(input: GuardInput): Judgement {
	const findings: GuardFinding[] = [];
	const quiet: GuardId[] = [];
	const unjudged: { guard: GuardId; why: Message }[] = [];
	for (const { id, severity, judge } of GUARDS) {
		const verdict = judge(input);
		if (verdict.kind === 'fires') findings.push({ guard: id, severity, ...verdict.finding });
		else if (verdict.kind === 'unjudged') unjudged.push({ guard: id, why: verdict.why });
		else quiet.push(id);
	}
	return { findings, quiet, unjudged };
}

/** The findings alone, as the plan and its report hold them. */
export const findGuards = (input: GuardInput): readonly GuardFinding[] =>
	judgeGuards(input).findings;
