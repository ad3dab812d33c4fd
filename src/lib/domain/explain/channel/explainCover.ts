import { stockLineOf } from '../../channel/stock/needsOf';
import type { Plan } from '../../plan';
import { message, type Message } from '../../primitives/message';
import type { Code } from '../../primitives/units';
import type { Explanation } from '../explanation';
import { money } from './money';

/** How long a dealer's stock lasts, how far it is out of the band, and what may go in next month [EXPLAIN-7]. */
export function explainCover(plan: Plan, customer: Code): Explanation | null {
	const { channel, measures, policy, window } = plan;
	if (measures.present[customer] !== 1) return null;
	if (Number.isNaN(channel.covers[customer]!))
		return { lead: message('explain_cover_unknown'), lines: [] };
	const { stock, average, expected, cover, cap } = stockLineOf(plan, customer);
	const { overstocked: most, understocked: least } = policy.guards;
	const gap: Message[] =
		cover > most
			? [message('explain_cover_over', { money: money(stock - most * average), most })]
			: cover < least
				? [message('explain_cover_under', { money: money(least * average - stock), least })]
				: [];
	return {
		lead: message('explain_cover', { months: cover }),
		lines: [
			message('explain_cover_rule', {
				...{ stock: money(stock), average: money(average), window: window.months },
			}),
			message('explain_cover_band', { least, most }),
			...gap,
			channel.season === null
				? message('explain_cover_no_season', { expected: money(expected) })
				: message('explain_cover_season', {
						...{ expected: money(expected), index: expected / average },
					}),
			message('explain_cover_cap', {
				...{ cap: money(cap), stock: money(stock), most },
				...{ average: money(average), expected: money(expected) },
			}),
		],
	};
}
