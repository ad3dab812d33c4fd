import type { Code, Fen } from '../../primitives/units';
import { customerOfPrice, regionOfKey } from './priceBook';
import type { PricePage } from './pricePage';
import { dearerBy, unitPrice, type Paid } from './unitPrice';

/** A customer's price of a product in a region and month. */
export interface CustomerPrice extends Paid {
	readonly customer: Code;
}

/** Customers of one product, region and month that did not all pay the same. */
export interface Spread {
	/** Name of the region; empty where neither row nor customer sheet has one. */
	readonly region: string;
	readonly prices: readonly CustomerPrice[];
	/** Fen a unit between the dearest and the cheapest. */
	readonly width: Fen;
}

/** Fen a unit by which a price may be above another one, in whole fen. */
export type Tolerance = (price: Fen) => Fen;

/** Where a row without a region belongs, and what regions are called. */
export interface RegionNames {
	readonly name: (region: Code) => string;
	readonly ofCustomer: (customer: Code) => string;
}

/** Which prices of a page differ by more than a tolerance, region by region [PRICE-2]. */
export function spreadsOf(
	page: PricePage,
	regions: RegionNames,
	tolerance: Tolerance,
): readonly Spread[] {
	return [...byRegion(page, regions)].flatMap(([region, prices]): Spread[] => {
		if (prices.length < 2) return [];
		let dear = prices[0]!;
		let cheap = prices[0]!;
		for (const each of prices) {
			if (unitPrice(each) > unitPrice(dear)) dear = each;
			if (unitPrice(each) < unitPrice(cheap)) cheap = each;
		}
		if (!dearerBy(dear, cheap, tolerance(unitPrice(dear)))) return [];
		return [{ region, prices, width: unitPrice(dear) - unitPrice(cheap) }];
	});
}

/** Everybody's price by name of the region; a customer once in each. */
export function byRegion(
	{ keys, amounts, quantities }: PricePage,
	{ name, ofCustomer }: RegionNames,
): ReadonlyMap<string, CustomerPrice[]> {
	const regions = new Map<string, CustomerPrice[]>();
	const blank: CustomerPrice[] = [];
	for (let k = 0; k < keys.length; k++) {
		const customer = customerOfPrice(keys[k]!);
		const code = regionOfKey(keys[k]!);
		const price = { customer, amount: amounts[k]!, quantity: quantities[k]! };
		if (code < 0) {
			blank.push(price);
			continue;
		}
		const region = name(code);
		const there = regions.get(region);
		if (there === undefined) regions.set(region, [price]);
		else there.push(price);
	}
	for (const price of blank) {
		const region = ofCustomer(price.customer);
		const there = regions.get(region) ?? [];
		const known = there.findIndex(({ customer }) => customer === price.customer);
		if (known === -1) there.push(price);
		else there[known] = joined(there[known]!, price);
		regions.set(region, there);
	}
	return regions;
}

const joined = (a: CustomerPrice, b: CustomerPrice): CustomerPrice => ({
	customer: a.customer,
	amount: a.amount + b.amount,
	quantity: a.quantity + b.quantity,
});
