import { NO_HISTORY, type BuyingHistories, type HistoryCount } from './buyingHistory';

/** The distinct histories with their customers, and which of them each customer has. */
export interface CountedHistories {
	/** Rising by months observed, purchases, months to the last. */
	readonly distinct: readonly HistoryCount[];
	/** By customer code: a place in `distinct`, or NO_HISTORY. */
	readonly places: Int32Array;
}

/** Customers with the same history are one for the model: a few hundred stand for thousands. */
export function countHistories({ bought, last, observed }: BuyingHistories): CountedHistories {
	const room = 1 + observed.reduce((most, months) => Math.max(most, months), 0);
	const keyOf = (customer: number): number =>
		(observed[customer]! * room + bought[customer]!) * room + last[customer]!;
	const counts = new Map<number, number>();
	for (let customer = 0; customer < bought.length; customer++) {
		if (bought[customer] === NO_HISTORY) continue;
		const key = keyOf(customer);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const keys = Float64Array.from(counts.keys()).sort();
	const placeOf = new Map(Array.from(keys, (key, place) => [key, place]));
	return {
		distinct: Array.from(keys, (key) => ({
			observed: Math.floor(key / room / room),
			bought: Math.floor(key / room) % room,
			last: key % room,
			customers: counts.get(key)!,
		})),
		places: bought.map((count, customer) =>
			count === NO_HISTORY ? NO_HISTORY : placeOf.get(keyOf(customer))!,
		),
	};
}
