import { dumpFloor } from '../../channel/rebate/dumpFloor';
import { dumpShare } from '../../channel/rebate/dumpShare';
import { rebateOf, type StepAt } from '../../channel/rebate/rebateOf';
import type { LadderStanding, OnLadder } from '../../channel/rebate/rebates';
import type { Plan } from '../../plan';
import { message, type Message } from '../../primitives/message';
import type { Code } from '../../primitives/units';
import { money } from './money';

/** Where a customer stands on a ladder, what the next step brings, and how cheap it could sell to reach it. */
export function ladderLines(
	plan: Plan,
	{ ladder, dealers, from }: LadderStanding,
	customer: Code,
): readonly Message[] {
	const dealer = dealers.find((each) => each.customer === customer);
	if (dealer === undefined) return [];
	const { bought, steps, earned } = dealer;
	const { name, kind } = ladder;
	if (steps === null || earned === null) return [message('explain_rebate_no_target', { name })];
	const reached = steps.filter((step) => bought >= step.from && bought > 0).at(-1);
	const stands = { name, from: { month: from }, bought: money(bought) };
	return [
		reached === undefined
			? message('explain_rebate_below', stands)
			: message(kind === 'all-units' ? 'explain_rebate_on_all' : 'explain_rebate_in_steps', {
					...stands,
					...{ step: money(reached.from), rate: { ratio: reached.rate }, earned: money(earned) },
				}),
		...aheadLines(plan, ladder, { ...dealer, steps, earned }),
	];
}

function aheadLines(
	{ policy }: Plan,
	ladder: LadderStanding['ladder'],
	{ bought, steps, earned }: OnLadder & { steps: readonly StepAt[]; earned: number },
): readonly Message[] {
	const ahead = steps.find(({ from }) => from > bought);
	if (ahead === undefined) return [message('explain_rebate_top')];
	const next = message('explain_rebate_next', {
		...{ step: money(ahead.from), rate: { ratio: ahead.rate } },
		...{ missing: money(ahead.from - bought) },
		more: money(rebateOf(ladder.kind, steps, ahead.from) - earned),
	});
	const worst = dumpFloor(ladder, steps, bought);
	const share = dumpShare(worst?.floor ?? null);
	if (worst === null || share === 0) return [next];
	const last = {
		missing: money(worst.from - Math.max(0, bought)),
		share: { ratio: share },
		limit: { ratio: policy.guards.dumpFloor },
	};
	return [next, message('explain_rebate_floor', last)];
}
