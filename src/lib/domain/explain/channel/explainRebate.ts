import { figureOf } from '../../channel/channelInput';
import type { Plan } from '../../plan';
import { message, type Message } from '../../primitives/message';
import type { Code } from '../../primitives/units';
import type { Explanation } from '../explanation';
import { ladderLines } from './ladderLines';
import { money } from './money';

/** What a customer is paid back, ladder by ladder, and how far it is from the next step and the cap [EXPLAIN-7]. */
export function explainRebate(plan: Plan, customer: Code): Explanation | null {
	const { channel, measures } = plan;
	if (measures.present[customer] !== 1) return null;
	const { ladders } = channel.rebates;
	return {
		lead: leadOf(plan, customer),
		lines: [
			...ladders.flatMap((standing) => ladderLines(plan, standing, customer)),
			...capLines(plan, customer),
			...dependenceLines(plan, customer),
		],
	};
}

function leadOf({ channel: { rebates }, measures, inputs }: Plan, customer: Code): Message {
	const rebate = rebates.ofWindow[customer]!;
	const revenue = measures.revenue[customer]!;
	if (Number.isNaN(rebate)) return message('explain_rebate_none');
	const paid = !Number.isNaN(figureOf(inputs.customers, 'rebatePaid', customer));
	if (!paid) {
		const rate = { ratio: rebates.rate[customer]! };
		return message('explain_rebate', { rebate: money(rebate), revenue: money(revenue), rate });
	}
	return revenue > 0
		? message('explain_rebate_paid_share', {
				rebate: money(rebate),
				share: { ratio: rebate / revenue },
			})
		: message('explain_rebate_paid', { rebate: money(rebate) });
}

function capLines({ channel, policy }: Plan, customer: Code): Message[] {
	const rate = channel.rebates.rate[customer]!;
	const { rebateCap } = policy.guards;
	if (Number.isNaN(rate)) return [];
	if (rebateCap === null) return [message('explain_rebate_no_cap')];
	const said = { rate: { ratio: rate }, cap: { ratio: rebateCap } };
	return [
		rate > rebateCap
			? message('explain_rebate_over_cap', { ...said, over: { ratio: rate - rebateCap } })
			: message('explain_rebate_under_cap', { ...said, room: { ratio: rebateCap - rate } }),
	];
}

/** How much of what the dealer earns is our rebate [REBATE-7]. */
function dependenceLines({ channel }: Plan, customer: Code): Message[] {
	const rebate = channel.rebates.ofWindow[customer]!;
	const own = channel.dealers.trading[customer]!;
	if (!(own > 0 && rebate >= 0)) return [];
	return [
		message('explain_rebate_dependence', {
			rebate: money(rebate),
			own: money(own),
			share: { ratio: rebate / (rebate + own) },
		}),
	];
}
