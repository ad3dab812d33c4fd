import { NO_NAME } from '../../ledger/names';
import type { Code } from '../../primitives/units';
import type { PricePage } from './priceBlock';
import type { Paid } from './unitPrice';

/** Where a row without a region belongs, and what regions are called. */
export interface RegionNames {
	readonly name: (region: Code) => string;
	readonly ofCustomer: (customer: Code) => string;
}

/** Everybody's price on a page, one region after the other; a customer once in each. Columns. */
export interface RegionPrices {
	/** By region: its name; empty where neither row nor customer sheet has one. */
	readonly name: (region: number) => string;
	/** Where the prices of each region begin, and one more for the end. */
	readonly from: Int32Array;
	readonly customers: Int32Array;
	/** Fen. */
	readonly amounts: Float64Array;
	/** Thousandths. */
	readonly quantities: Float64Array;
	/** Place on the page of each price; null: its own. */
	readonly places: Int32Array | null;
}

/** What a price is a quotient of. */
export const paidAt = ({ amounts, quantities }: RegionPrices, k: number): Paid => ({
	amount: amounts[k]!,
	quantity: quantities[k]!,
});

/** Everybody's price by region: that of the rows, else that of the customer sheet [PRICE-3]. */
export function byRegion(page: PricePage, names: RegionNames): RegionPrices {
	const { regions, customers, amounts, quantities } = page;
	const starts: number[] = [];
	let blank = 0;
	for (let k = 0; k < regions.length; k++) {
		if (regions[k] === NO_NAME) blank = k + 1;
		else if (k === blank || regions[k] !== regions[k - 1]) starts.push(k);
	}
	if (blank > 0) return withBlanks(page, blank, [...starts, regions.length], names);
	return {
		name: (region) => names.name(regions[starts[region]!]!),
		from: Int32Array.from([...starts, regions.length]),
		...{ customers, amounts, quantities, places: null },
	};
}

/** A page whose first prices have no region: they stand behind the others of where they belong. */
function withBlanks(
	{ regions, customers, amounts, quantities }: PricePage,
	blank: number,
	starts: readonly number[],
	{ name, ofCustomer }: RegionNames,
): RegionPrices {
	const known = starts.length - 1;
	const called = starts.slice(0, known).map((start) => name(regions[start]!));
	const place = new Map(called.map((region, k) => [region, k]));
	const sizes = called.map((_, k) => starts[k + 1]! - starts[k]!);
	/** By price without a region: where it belongs, and the price there that it joins. */
	const into = new Int32Array(blank);
	const joins = new Int32Array(blank).fill(NO_NAME);
	for (let k = 0; k < blank; k++) {
		const region = ofCustomer(customers[k]!);
		const there = place.get(region) ?? called.push(region) - 1;
		place.set(region, there);
		into[k] = there;
		if (there < known)
			joins[k] = find(customers, customers[k]!, starts[there]!, starts[there + 1]!);
		if (joins[k] === NO_NAME) sizes[there] = (sizes[there] ?? 0) + 1;
	}
	const from = new Int32Array(called.length + 1);
	for (const [k, size] of sizes.entries()) from[k + 1] = from[k]! + size;
	const next = from.slice();
	const places = new Int32Array(from.at(-1)!);
	for (let k = 0; k < known; k++)
		for (let at = starts[k]!; at < starts[k + 1]!; at++) places[next[k]!++] = at;
	for (let k = 0; k < blank; k++) if (joins[k] === NO_NAME) places[next[into[k]!]!++] = k;
	const sums = {
		amounts: Float64Array.from(places, (at) => amounts[at]!),
		quantities: Float64Array.from(places, (at) => quantities[at]!),
	};
	for (let k = 0; k < blank; k++) {
		if (joins[k] === NO_NAME) continue;
		const at = joins[k]! - starts[into[k]!]! + from[into[k]!]!;
		sums.amounts[at]! += amounts[k]!;
		sums.quantities[at]! += quantities[k]!;
	}
	return {
		name: (region) => called[region]!,
		...{ from, places, customers: places.map((at) => customers[at]!), ...sums },
	};
}

/** The place of a customer between two places, in rising order of customers; `NO_NAME`: not there. */
function find(customers: Int32Array, customer: Code, from: number, to: number): number {
	let low = from;
	let high = to;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (customers[middle]! < customer) low = middle + 1;
		else high = middle;
	}
	return low < to && customers[low] === customer ? low : NO_NAME;
}
