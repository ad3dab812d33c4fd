import type { Window } from '../../plan';
import type { Code, Fen } from '../../primitives/units';
import { pagesOf } from '../price/priceBlock';
import type { Prices } from '../price/prices';
import { byRegion, type RegionNames } from '../price/regionPrices';
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
	for (const page of pagesOf(book.blocks)) {
		const { product, month } = page;
		if (month < from || month > to) continue;
		const there = sums.get(product) ?? new Map<string, Sum>();
		sums.set(product, there);
		const prices = byRegion(page, regions);
		for (let place = 0; place < prices.from.length - 1; place++) {
			const region = prices.name(place);
			if (region === '') continue;
			const sum = there.get(region) ?? { amount: 0, quantity: 0 };
			for (let k = prices.from[place]!; k < prices.from[place + 1]!; k++) {
				sum.amount += prices.amounts[k]! * left(prices.customers[k]!);
				sum.quantity += prices.quantities[k]!;
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
