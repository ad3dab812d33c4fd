import type { GuardFinding, GuardId, Judgement } from '../plan';
import type { Message } from '../primitives/message';
import type { Steps } from '../primitives/steps';
import type { GuardInput } from './guard';
import { GUARDS } from './registry';

/**
 * Asks every guard once, each in a step of its own; each has at most one finding, and one that is
 * switched off is not asked [GUARD-1].
 */
export function* judgeGuards(input: GuardInput): Steps<Judgement> {
	const findings: GuardFinding[] = [];
	const quiet: GuardId[] = [];
	const unjudged: { guard: GuardId; why: Message }[] = [];
	const off = GUARDS.map(({ id }) => id).filter((id) => input.policy.guards.off.includes(id));
	for (const [place, { id, severity, judge }] of GUARDS.entries()) {
		if (off.includes(id)) continue;
		const verdict = judge(input);
		if (verdict.kind === 'fires') findings.push({ guard: id, severity, ...verdict.finding });
		else if (verdict.kind === 'unjudged') unjudged.push({ guard: id, why: verdict.why });
		else quiet.push(id);
		yield (place + 1) / GUARDS.length;
	}
	return { findings, quiet, unjudged, off };
}
