import { NONE } from '../plan';

/** Percent of a whole. */
const HUNDRED = 100;

/**
 * Mid-percentile of revenue within the segment, 0–100: (below + half of the equal ones, oneself
 * among them) / all [CLASS-4]. NaN outside the window. `order` is by revenue, largest first;
 * `segment` by customer code. Each figure is one division of whole numbers.
 */
export function strengthOf(
	order: Int32Array,
	revenue: Float64Array,
	segment: Uint8Array,
): Float64Array {
	const strength = new Float64Array(revenue.length).fill(NaN);
	for (const members of bySegment(order, segment)) {
		// Members of a segment stand as in the report: by revenue, equal ones together.
		const all = members.length;
		for (let from = 0; from < all;) {
			const fen = revenue[members[from]!]!;
			let to = from + 1;
			while (to < all && revenue[members[to]!] === fen) to++;
			// Twice those below, and the equal ones: to and all are places from the top.
			const figure = (HUNDRED * (2 * (all - to) + (to - from))) / (2 * all);
			for (let place = from; place < to; place++) strength[members[place]!] = figure;
			from = to;
		}
	}
	return strength;
}

/** The members of each segment, in the order given. */
function bySegment(order: Int32Array, segment: Uint8Array): readonly Int32Array[] {
	const first = order.length === 0 ? NONE : segment[order[0]!]!;
	let place = 0;
	while (place < order.length && segment[order[place]!] === first) place++;
	if (place === order.length) return [order];
	const sizes = new Int32Array(NONE);
	for (place = 0; place < order.length; place++) sizes[segment[order[place]!]!]!++;
	const found = Array.from(sizes, (size) => new Int32Array(size));
	const filled = new Int32Array(NONE);
	for (place = 0; place < order.length; place++) {
		const customer = order[place]!;
		const at = segment[customer]!;
		found[at]![filled[at]!++] = customer;
	}
	return found;
}
