import type { Chunk, Ledger } from '../ledger/ledger';
import { counts } from '../ledger/totals/counted';
import { monthOfDay } from '../primitives/day';
import type { Code, Fen, Month } from '../primitives/units';

/** Net sales of a customer in a month, or under an order number between two months: one pass over the column of customers. */
export function sumSales(
	{ chunks }: Pick<Ledger, 'chunks'>,
	customer: Code,
	{ from, to, order }: { readonly from: Month; readonly to: Month; readonly order?: Code },
): Fen {
	let sum = 0;
	const belongs = (chunk: Chunk, row: number): boolean => {
		if (!counts(chunk, row)) return false;
		const month = monthOfDay(chunk.day[row]!);
		if (month < from || month > to) return false;
		return order === undefined || chunk.texts.order?.[row] === order;
	};
	for (const chunk of chunks) {
		const who = chunk.customer;
		for (let row = who.indexOf(customer); row !== -1; row = who.indexOf(customer, row + 1)) {
			if (belongs(chunk, row)) sum += chunk.amount[row]!;
		}
	}
	return sum;
}
