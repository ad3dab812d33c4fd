import type { MeasuredBasis } from '../measure/basis';
import type { MeasuredCustomers } from '../measure/measureCustomers';
import { reportOrder } from '../measure/reportOrder';

/** What an earlier order by the basis was made from. */
export interface OrderedBasis {
	readonly basis: MeasuredBasis;
	readonly order: Int32Array;
}

/**
 * Customers of the window by the basis, largest first, ties by name. Given the last order, it is
 * repaired where few moved.
 */
export function orderByBasis(
	{ measures, changed: present }: MeasuredCustomers,
	{ basis, changed: valued, sellThrough }: MeasuredBasis,
	rank: Int32Array,
	last: OrderedBasis | null,
): Int32Array {
	const alike = last !== null && last.basis.basis.by === basis.by;
	const sold = sellThrough === null ? [] : valued;
	const changed = present === null || sold === null ? null : [...new Set([...present, ...sold])];
	const before = alike ? { order: last.order, changed } : null;
	return reportOrder({ ...measures, revenue: basis.value }, rank, before);
}
