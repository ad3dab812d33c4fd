import { NO_NAME } from '../ledger/names';
import {
	customerOfGroup,
	groupOf,
	monthOfKey,
	nameOfGroup,
	type Tally,
	type TallyPage,
} from '../ledger/totals/tally';
import type { Window } from '../plan';

/**
 * The name under which each customer bought most in the window, by customer code: the largest
 * summed amount among its rows that have one, ties first in name order; NO_NAME without such a
 * row. Given the earlier winners of the same months, only pages that changed are looked at.
 */
export function winners(
	tally: Tally,
	perPage: number,
	window: Window,
	rank: Int32Array,
	earlier: { readonly tally: Tally; readonly codes: Int32Array } | null,
): Int32Array {
	const size = tally.length * perPage;
	const codes = new Int32Array(size).fill(NO_NAME);
	if (earlier !== null) codes.set(earlier.codes.subarray(0, size));
	tally.forEach((page, place) => {
		if (page === earlier?.tally[place]) return;
		const start = place * perPage;
		codes.fill(NO_NAME, start, start + perPage);
		winnersOfPage(codes.subarray(start, start + perPage), page, window, rank);
	});
	return codes;
}

function winnersOfPage(
	codes: Int32Array,
	{ keys, sums }: TallyPage,
	{ from, to }: Window,
	rank: Int32Array,
): void {
	const best = new Float64Array(codes.length);
	for (let k = 0; k < keys.length;) {
		const group = groupOf(keys[k]!);
		let amount = 0;
		let sold = false;
		for (; k < keys.length && groupOf(keys[k]!) === group; k++) {
			const month = monthOfKey(keys[k]!);
			if (month < from || month > to) continue;
			amount += sums[k]!;
			sold = true;
		}
		if (!sold) continue;
		const name = nameOfGroup(group);
		const customer = customerOfGroup(group);
		const leader = codes[customer]!;
		const wins =
			leader === NO_NAME ||
			amount > best[customer]! ||
			(amount === best[customer] && rank[name]! < rank[leader]!);
		if (!wins) continue;
		codes[customer] = name;
		best[customer] = amount;
	}
}
