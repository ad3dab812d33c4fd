import { orderDescending } from '../../primitives/orderDescending';

/** Where customers stand among those with a known figure. */
export interface MidRanks {
	/** By customer code: twice those below + those equal, oneself included; NaN where unknown. */
	readonly halves: Float64Array;
	/** Customers with a known figure. */
	readonly known: number;
}

/** Mid-ranks in whole numbers: a percentile is halves / (2 × known) (C32), and ties are symmetric. */
export function midRanks(values: Float64Array, members: Int32Array, rank: Int32Array): MidRanks {
	const order = orderDescending(
		values,
		members.filter((customer) => !Number.isNaN(values[customer]!)),
		rank,
	);
	const halves = new Float64Array(values.length).fill(NaN);
	const known = order.length;
	for (let from = 0; from < known;) {
		const value = values[order[from]!]!;
		let to = from + 1;
		while (to < known && values[order[to]!] === value) to++;
		for (let place = from; place < to; place++)
			halves[order[place]!] = 2 * (known - to) + to - from;
		from = to;
	}
	return { halves, known };
}
