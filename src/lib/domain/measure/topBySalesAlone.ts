import type { Measures } from '../plan';
import { ceil, decimalOf, timesWhole } from '../primitives/decimal';
import { nthLargest } from '../primitives/nthLargest';
import type { Code, Ratio } from '../primitives/units';
import { figuresOf } from './curves';

/** The share of the customers that is looked at. Source: the 80/20 rule. */
const TOP: Ratio = 0.2;

/**
 * Customers among the top fifth by revenue and not by profit, in report order [MEASURE-13]; null
 * while profit is unknown. A customer is in the top fifth when fewer than that have strictly more.
 */
export function topBySalesAlone(
	{ revenue, profit }: Pick<Measures, 'revenue' | 'profit'>,
	order: Int32Array,
): readonly Code[] | null {
	if (profit === null) return null;
	const heads = ceil(timesWhole(decimalOf(TOP), order.length));
	if (heads === 0) return [];
	const leastOf = (column: Float64Array): number => nthLargest(figuresOf(column, order), heads);
	const leastRevenue = leastOf(revenue);
	const leastProfit = leastOf(profit);
	return Array.from(order).filter(
		(customer) => revenue[customer]! >= leastRevenue && profit[customer]! < leastProfit,
	);
}
