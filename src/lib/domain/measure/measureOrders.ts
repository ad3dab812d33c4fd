import { customerOfGroup, groupOf, monthOfKey, type TallyPage } from '../ledger/totals/tally';
import type { Window } from '../plan';
import type { MeasureColumns } from './measureColumns';

/** Adds the orders with a number: those whose rows in the window sum to a positive amount. */
export function measureOrders(
	into: MeasureColumns,
	start: number,
	{ keys, sums }: TallyPage,
	{ from, to }: Window,
): void {
	for (let k = 0; k < keys.length;) {
		const group = groupOf(keys[k]!);
		let amount = 0;
		for (; k < keys.length && groupOf(keys[k]!) === group; k++) {
			const month = monthOfKey(keys[k]!);
			if (month >= from && month <= to) amount += sums[k]!;
		}
		if (amount <= 0) continue;
		const place = start + customerOfGroup(group);
		into.orders[place]!++;
		if (amount > into.largestOrder[place]!) into.largestOrder[place] = amount;
	}
}
