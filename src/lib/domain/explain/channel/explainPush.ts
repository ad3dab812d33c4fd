import { figureOf } from '../../channel/channelInput';
import type { Plan } from '../../plan';
import { message, type Message } from '../../primitives/message';
import type { Code } from '../../primitives/units';
import type { Explanation } from '../explanation';
import { money } from './money';

/** Whether a dealer puts as much money into us as we sell for it, and what is missing [EXPLAIN-7]. */
export function explainPush(plan: Plan, customer: Code): Explanation | null {
	const { channel, measures, inputs } = plan;
	if (measures.present[customer] !== 1) return null;
	const index = channel.dealers.push[customer]!;
	if (Number.isNaN(index)) return { lead: message('explain_push_unknown'), lines: [] };
	const sheet = inputs.customers;
	const sales = figureOf(sheet, 'salesShare', customer);
	const capital = index * sales;
	return {
		lead: message('explain_push', {
			index,
			capital: { ratio: capital },
			sales: { ratio: sales },
		}),
		lines: [originLine(plan, customer, capital), gapLine(plan, customer, sales - capital)],
	};
}

/** Where the share of its capital is from [DEALER-6]. */
function originLine({ inputs }: Plan, customer: Code, capital: number): Message {
	const sheet = inputs.customers;
	const share = { ratio: capital };
	return Number.isNaN(figureOf(sheet, 'walletShare', customer))
		? message('explain_push_placed', {
				stock: money(figureOf(sheet, 'stock', customer)),
				working: money(figureOf(sheet, 'workingCapital', customer)),
				share,
			})
		: message('explain_push_entered', { share });
}

function gapLine({ inputs }: Plan, customer: Code, missing: number): Message {
	if (missing <= 0) return message('explain_push_enough');
	const working = figureOf(inputs.customers, 'workingCapital', customer);
	const share = { ratio: missing };
	return working > 0
		? message('explain_push_missing', { share, money: money(missing * working) })
		: message('explain_push_less', { share });
}
