import type { Measures } from '../plan';
import { orderDescending } from '../primitives/orderDescending';
import { repaired, repairOf } from '../primitives/repairOrder';
import type { Code } from '../primitives/units';

/** Customers that moved, up to which the last order is repaired rather than made again. */
export const FEW = 256;

/** What an order is of. */
export type Ordered = Pick<Measures, 'present' | 'revenue'>;

/** The last order, what it was of, and who has another revenue or presence since; null: everybody may. */
export interface LastOrder extends Ordered {
	readonly order: Int32Array;
	readonly changed: readonly Code[] | null;
}

/**
 * Customers of the window in the order of the report: revenue, largest first, ties by name.
 * `rank` is the place of every code in name order.
 */
export function reportOrder(
	measures: Ordered,
	rank: Int32Array,
	last: LastOrder | null = null,
): Int32Array {
	const changed = last?.changed ?? null;
	const { present, revenue } = measures;
	if (last === null || changed === null || changed.length > FEW) {
		return orderDescending(revenue, presentCustomers(measures), rank);
	}
	if (changed.length === 0) return last.order;
	const repair = repairOf(
		last.order,
		{ was: last.revenue, now: revenue, rank },
		changed.filter((customer) => last.present[customer] === 1),
		changed.filter((customer) => present[customer] === 1),
	);
	return repaired(last.order, repair, (customer) => customer);
}

/** Those with a row, by code. */
export function presentCustomers({ present }: Pick<Measures, 'present'>): Int32Array {
	const codes = new Int32Array(present.length);
	let count = 0;
	for (let customer = 0; customer < present.length; customer++) {
		if (present[customer] === 1) codes[count++] = customer;
	}
	return codes.subarray(0, count);
}
