import { figureOf } from '../../channel/channelInput';
import { goodsOf } from '../../channel/price/goodsOf';
import type { Plan } from '../../plan';
import { message, type Message } from '../../primitives/message';
import type { Code } from '../../primitives/units';
import type { Explanation } from '../explanation';
import { money } from './money';

/** What is left of a customer's invoices, term by term, and which terms nobody has entered [EXPLAIN-7]. */
export function explainNetNet(plan: Plan, customer: Code): Explanation | null {
	const { channel, measures, policy, placement, order, promotion, inputs } = plan;
	if (measures.present[customer] !== 1) return null;
	const invoice = measures.revenue[customer]!;
	const left = channel.netNet[customer]!;
	const rebate = channel.rebates.ofWindow[customer]!;
	const goods = goodsOf({ policy, placement, order, promotion })?.[customer] ?? NaN;
	const days = figureOf(inputs.customers, 'receivableDays', customer);
	const taken = (rebate || 0) + (goods || 0);
	return {
		lead: leadOf(invoice, left),
		lines: [
			message('explain_net_net_invoice', { invoice: money(invoice) }),
			term('rebate', rebate),
			term('goods', goods),
			policy.interest === null || Number.isNaN(days)
				? message('explain_net_net_no_terms')
				: // Discounts are in the terms alone: the rest of what is missing of the invoice is theirs.
					message('explain_net_net_terms', {
						...{ terms: money(invoice - taken - left), days },
						interest: { ratio: policy.interest },
					}),
		],
	};
}

function leadOf(invoice: number, left: number): Message {
	if (Number.isNaN(left)) return message('explain_net_net_unknown');
	return invoice > 0
		? message('explain_net_net_share', { left: money(left), share: { ratio: left / invoice } })
		: message('explain_net_net', { left: money(left) });
}

const term = (name: 'rebate' | 'goods', fen: number): Message =>
	Number.isNaN(fen)
		? message(`explain_net_net_no_${name}`)
		: message(`explain_net_net_${name}`, { money: money(fen) });
