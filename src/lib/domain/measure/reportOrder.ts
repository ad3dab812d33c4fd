import type { Measures } from '../plan';
import { orderDescending } from '../primitives/orderDescending';
import type { Code } from '../primitives/units';

/** Customers that moved, up to which the last order is repaired rather than made again. */
const FEW = 256;

/** The last order, and who has another revenue or presence since; null: everybody may. */
export interface LastOrder {
	readonly order: Int32Array;
	readonly changed: readonly Code[] | null;
}

/**
 * Customers of the window in the order of the report: revenue, largest first, ties by name.
 * `rank` is the place of every code in name order.
 */
export function reportOrder(
	measures: Measures,
	rank: Int32Array,
	last: LastOrder | null = null,
): Int32Array {
	const changed = last?.changed ?? null;
	if (last === null || changed === null || changed.length > FEW) {
		return orderDescending(measures.revenue, presentCustomers(measures), rank);
	}
	return changed.length === 0 ? last.order : repair(measures, rank, last.order, changed);
}

function presentCustomers({ present, size, totals }: Measures): Int32Array {
	const codes = new Int32Array(totals.customers);
	for (let customer = 0, k = 0; customer < size; customer++) {
		if (present[customer] === 1) codes[k++] = customer;
	}
	return codes;
}

/** Takes those that changed out of the order and puts them in where they belong now. */
function repair(
	{ revenue, present, size, totals }: Measures,
	rank: Int32Array,
	order: Int32Array,
	changed: readonly Code[],
): Int32Array {
	const out = new Uint8Array(Math.max(size, 1 + Math.max(...changed)));
	for (const customer of changed) out[customer] = 1;
	const compare = (a: Code, b: Code): number => revenue[b]! - revenue[a]! || rank[a]! - rank[b]!;
	const back = changed.filter((customer) => present[customer] === 1).sort(compare);
	const repaired = new Int32Array(totals.customers);
	let filled = 0;
	let next = 0;
	for (const customer of order) {
		if (out[customer] === 1) continue;
		while (next < back.length && compare(back[next]!, customer) < 0)
			repaired[filled++] = back[next++]!;
		repaired[filled++] = customer;
	}
	while (next < back.length) repaired[filled++] = back[next++]!;
	return repaired;
}
