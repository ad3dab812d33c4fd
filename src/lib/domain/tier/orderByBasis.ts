import type { MeasuredBasis } from '../measure/basis';
import type { MeasuredCustomers } from '../measure/measureCustomers';
import { reportOrder, type Ordered } from '../measure/reportOrder';

/** What an earlier order by the basis was made from. */
export interface OrderedBasis {
	readonly measured: MeasuredCustomers;
	readonly basis: MeasuredBasis;
	readonly order: Int32Array;
}

/**
 * Customers of the window by the basis, largest first, ties by name. Given the last order, it is
 * repaired where few moved.
 */
export function orderByBasis(
	{ measures: { present }, changed: measured }: MeasuredCustomers,
	{ basis, changed: valued, sellThrough }: MeasuredBasis,
	rank: Int32Array,
	last: OrderedBasis | null,
): Int32Array {
	const alike = last !== null && last.basis.basis.by === basis.by;
	const sold = sellThrough === null ? [] : valued;
	const changed =
		measured === null || sold === null ? null : [...new Set([...measured.window, ...sold])];
	const of = (by: MeasuredBasis['basis'], { measures }: MeasuredCustomers): Ordered => ({
		present: measures.present,
		revenue: by.value,
	});
	const before = alike
		? { ...of(last.basis.basis, last.measured), order: last.order, changed }
		: null;
	return reportOrder({ present, revenue: basis.value }, rank, before);
}
