import type { Plan } from '../plan';
import { monthOfDay, NO_DAY } from '../primitives/day';
import type { Code } from '../primitives/units';

/** How many rows of the sales sheet stand behind a customer's figures in the window. */
export function sourceRows({ inputs, window }: Plan, customer: Code): number {
	let rows = 0;
	for (const chunk of inputs.ledger.chunks) {
		for (let row = 0; row < chunk.rows; row++) {
			if (chunk.customer[row] !== customer) continue;
			const day = chunk.day[row]!;
			if (day === NO_DAY || Number.isNaN(chunk.amount[row]!)) continue;
			const month = monthOfDay(day);
			if (month >= window.from && month <= window.to) rows++;
		}
	}
	return rows;
}
