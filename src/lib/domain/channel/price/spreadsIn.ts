import type { Code, Fen, Month } from '../../primitives/units';
import { comparing } from './comparing';
import { pagesOf } from './priceBlock';
import type { Prices } from './prices';

/** Where customers of one product, region and month did not all pay the same. */
export interface SpreadAt {
	readonly product: Code;
	readonly month: Month;
	/** Name of the region; empty where neither row nor customer sheet has one. */
	readonly region: string;
	/** Customers that are compared. */
	readonly customers: number;
	readonly cheap: { readonly customer: Code; readonly price: Fen };
	readonly dear: { readonly customer: Code; readonly price: Fen };
	/** Fen a unit between the dearest and the cheapest. */
	readonly width: Fen;
}

/** Where prices of the window differ, by product, month and region. */
export function spreadsIn({ book, from: input }: Prices): readonly SpreadAt[] {
	const { from, to } = input.window;
	const compare = comparing(input);
	const found: SpreadAt[] = [];
	for (const page of pagesOf(book.blocks)) {
		const { product, month } = page;
		if (month < from || month > to) continue;
		const { prices, units, spreads } = compare(page);
		const at = (k: number) => ({ customer: prices.customers[k]!, price: units[k]! });
		for (const { region, dear, cheap } of spreads) {
			found.push({
				product,
				month,
				region: prices.name(region),
				customers: prices.from[region + 1]! - prices.from[region]!,
				cheap: at(cheap),
				dear: at(dear),
				width: units[dear]! - units[cheap]!,
			});
		}
	}
	return found.toSorted((a, b) => a.product - b.product);
}
