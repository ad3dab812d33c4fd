import type { Window } from '../../plan';
import type { Code, Fen } from '../../primitives/units';
import { monthOfPage, productOfPage } from '../price/priceBook';
import type { Prices } from '../price/prices';
import { byRegion, type RegionNames } from '../price/spreads';
import { unitPrice } from '../price/unitPrice';
import { flowMargin } from './flowMargin';

/** A product that earns something by going from one region into another; fen a unit. */
export interface ExposedPair {
	readonly product: Code;
	readonly from: string;
	readonly to: string;
	readonly netFrom: Fen;
	readonly netTo: Fen;
	readonly margin: Fen;
}

interface Sum {
	amount: Fen;
	quantity: number;
}

/**
 * Pairs of regions between which a product flows at a profit, by what is left of its mean price in
 * the window [REGION-3], the largest first. `left`: the part of a customer's invoice that is left.
 */
export function exposedPairs(
	{ book }: Pick<Prices, 'book'>,
	{ from, to }: Pick<Window, 'from' | 'to'>,
	regions: RegionNames,
	freight: Fen,
	left: (customer: Code) => number,
): readonly ExposedPair[] {
	const sums = new Map<Code, Map<string, Sum>>();
	for (const [place, page] of book.pages) {
		const month = monthOfPage(place);
		if (month < from || month > to) continue;
		const product = productOfPage(place);
		const there = sums.get(product) ?? new Map<string, Sum>();
		sums.set(product, there);
		for (const [region, prices] of byRegion(page, regions)) {
			if (region === '') continue;
			const sum = there.get(region) ?? { amount: 0, quantity: 0 };
			for (const { customer, amount, quantity } of prices) {
				sum.amount += amount * left(customer);
				sum.quantity += quantity;
			}
			there.set(region, sum);
		}
	}
	return [...sums]
		.flatMap(([product, there]) => pairsOf(product, there, freight))
		.toSorted((a, b) => b.margin - a.margin || a.product - b.product);
}

function pairsOf(product: Code, sums: ReadonlyMap<string, Sum>, freight: Fen): ExposedPair[] {
	const prices = [...sums].map(([region, sum]) => ({ region, net: unitPrice(sum) }));
	return prices.flatMap((cheap) =>
		prices.flatMap((dear): ExposedPair[] => {
			const margin = flowMargin(cheap.net, dear.net, freight);
			return cheap !== dear && margin > 0
				? [
						{
							product,
							from: cheap.region,
							to: dear.region,
							netFrom: cheap.net,
							netTo: dear.net,
							margin,
						},
					]
				: [];
		}),
	);
}
