import type { RegionPrices } from './regionPrices';

/** Prices that are put in order by hand: fewer than it takes for a sort to begin. */
const FEW = 16;

/** Prices of a region by what their customers buy in the window, fen, the smallest first; ties as they stood. */
export function byRevenue(
	{ from, customers }: RegionPrices,
	region: number,
	revenue: Float64Array,
): Int32Array {
	const start = from[region]!;
	const order = new Int32Array(from[region + 1]! - start);
	for (let k = 0; k < order.length; k++) order[k] = start + k;
	const bought = (price: number): number => revenue[customers[price]!]!;
	if (order.length > FEW) return order.sort((a, b) => bought(a) - bought(b) || a - b);
	for (let k = 1; k < order.length; k++) {
		const price = order[k]!;
		let at = k;
		while (at > 0 && bought(order[at - 1]!) > bought(price)) order[at] = order[--at]!;
		order[at] = price;
	}
	return order;
}
