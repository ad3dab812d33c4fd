import { figureOf, tierIdOf, unknownFigures, type ChannelInput } from '../channelInput';
import { depositRequired, depositShort } from './deposit';
import type { Deposits } from './deposits';

/** What every tier asks for, and what is missing of it [DEPOSIT-1]. */
export function depositsOf({
	policy,
	window,
	measures,
	placement,
	order,
	sheet,
}: Pick<
	ChannelInput,
	'policy' | 'window' | 'measures' | 'placement' | 'order' | 'sheet'
>): Deposits {
	const rates = new Map(Object.entries(policy.deposits.rates));
	const required = unknownFigures(measures.size);
	const held = unknownFigures(measures.size);
	const short = unknownFigures(measures.size);
	for (const customer of order) {
		held[customer] = figureOf(sheet, 'deposit', customer);
		const rate = rates.get(tierIdOf(policy, placement, customer));
		if (rate === undefined || rate === null) continue;
		const due = depositRequired(rate, measures.revenue[customer]!, window.months);
		required[customer] = due;
		short[customer] = depositShort(due, held[customer]);
	}
	return { required, held, short };
}
