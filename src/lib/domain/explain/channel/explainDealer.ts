import { dealerCapital, type DealerYear } from '../../channel/dealer/dealerProfit';
import { yearOf } from '../../channel/dealer/dealersOf';
import { figureOf } from '../../channel/channelInput';
import type { Plan } from '../../plan';
import { message, type Message } from '../../primitives/message';
import type { Code } from '../../primitives/units';
import type { Explanation } from '../explanation';
import { money } from './money';

/** What a dealer earns with us, on which money, and the support that would reach the floor [EXPLAIN-7]. */
export function explainDealer(plan: Plan, customer: Code): Explanation | null {
	const { channel, measures, inputs, window, promotion } = plan;
	if (measures.present[customer] !== 1) return null;
	const sheet = inputs.customers;
	const year = yearOf({ measures, sheet, window, promotion }, channel.rebates, customer);
	if (Number.isNaN(year.sales)) return { lead: message('explain_dealer_no_price'), lines: [] };
	return {
		lead: leadOf(plan, customer),
		lines: [
			message('explain_dealer_sales', {
				sales: money(year.sales),
				purchases: money(year.purchases),
				street: money(figureOf(sheet, 'streetPrice', customer)),
				supply: money(figureOf(sheet, 'supplyPrice', customer)),
			}),
			message('explain_dealer_gets', {
				rebate: money(year.rebate),
				support: money(year.support),
			}),
			...marginLines(plan, customer),
			Number.isNaN(year.costs)
				? message('explain_dealer_no_costs')
				: message('explain_dealer_costs', { costs: money(year.costs), months: window.months }),
			...capitalLines(year),
			...hurdleLines(plan, customer),
		],
	};
}

function leadOf({ channel: { dealers } }: Plan, customer: Code): Message {
	const profit = dealers.profit[customer]!;
	const returns = dealers.returns[customer]!;
	if (Number.isNaN(profit)) return message('explain_dealer_unknown');
	return Number.isNaN(returns)
		? message('explain_dealer_profit', { profit: money(profit) })
		: message('explain_dealer_return', { profit: money(profit), returns: { ratio: returns } });
}

function marginLines({ channel, policy }: Plan, customer: Code): Message[] {
	const margin = channel.dealers.margin[customer]!;
	if (Number.isNaN(margin)) return [];
	const limit = { ratio: policy.guards.dealerMargin };
	return [message('explain_dealer_margin', { margin: { ratio: margin }, limit })];
}

function capitalLines(year: DealerYear): Message[] {
	const capital = dealerCapital(year);
	if (Number.isNaN(capital)) return [message('explain_dealer_no_capital')];
	const { stock, receivable, deposit } = year;
	return [
		message('explain_dealer_capital', {
			capital: money(capital),
			stock: money(stock),
			receivable: money(receivable),
			deposit: money(deposit),
		}),
	];
}

/** How far the return is from its floor, in support [DEALER-3]. */
function hurdleLines({ channel, policy, promotion }: Plan, customer: Code): Message[] {
	const { dealerReturn } = policy.guards;
	if (dealerReturn === null) return [message('explain_dealer_no_hurdle')];
	const needed = channel.dealers.support[customer]!;
	if (Number.isNaN(needed)) return [];
	const more = needed - promotion.allocation[customer]!;
	const said = { limit: { ratio: dealerReturn }, needed: money(needed) };
	return [
		more > 0
			? message('explain_dealer_more', { ...said, more: money(more) })
			: message('explain_dealer_enough', said),
	];
}
