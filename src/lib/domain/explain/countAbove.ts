import type { SegmentPlacement } from '../plan';

/** How many customers of a ranking are above a figure. */
export function countAbove(
	{ order }: SegmentPlacement,
	values: Float64Array,
	figure: number,
): number {
	let low = 0;
	let high = order.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (values[order[middle]!]! > figure) low = middle + 1;
		else high = middle;
	}
	return low;
}
