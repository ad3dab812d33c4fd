import { attributeOf, type CustomerSheet } from '../../customer/sheet';
import type { Ledger, NameBook } from '../../ledger/ledger';
import type { Measures, Window } from '../../plan';
import type { Policy } from '../../policy/policy';
import type { Code, Fen } from '../../primitives/units';
import { customerOfPrice, monthOfPage, priceBookOf, productOfPage } from './priceBook';
import type { PricePage } from './pricePage';
import type { Prices, SpreadAt } from './prices';
import {
	spreadsOf,
	type CustomerPrice,
	type RegionNames,
	type Spread,
	type Tolerance,
} from './spreads';
import { dearerBy, unitPrice } from './unitPrice';

export interface PricesInput {
	readonly policy: Pick<Policy, 'pricePolicy' | 'guards'>;
	readonly ledger: Ledger;
	readonly names: NameBook;
	readonly window: Window;
	readonly measures: Measures;
	readonly sheet: CustomerSheet;
	/** By customer code, fen; NaN unknown. Read in netNet alone. */
	readonly netNet: Float64Array | null;
}

/**
 * What customers paid in the window and where it differs [PRICE-1 … PRICE-4]. Given the last prices,
 * only rows that changed are read, and only their products and months are compared again. null while
 * no sale has both a product and a quantity.
 */
export function pricesOf(input: PricesInput, last: Prices | null = null): Prices | null {
	const { policy, ledger, names, window, measures, sheet, netNet } = input;
	const book = priceBookOf(ledger, last?.book);
	if (book === null) return null;
	const strict = policy.pricePolicy === 'strict';
	const { priceSpread, netNetSpread } = policy.guards;
	const asked = [strict, priceSpread, sheet.columns.get('region'), names.region];
	const same =
		strict && last !== null && asked.every((value, k) => Object.is(value, last.asked[k]));
	const regions: RegionNames = {
		name: (code) => names.region.name(code),
		ofCustomer: (customer) => String(attributeOf(sheet, 'region', customer) ?? ''),
	};
	const tolerance: Tolerance = strict
		? () => priceSpread
		: (price) => Math.max(priceSpread, Math.floor(price * (netNetSpread ?? 0)));
	const seen = new Map<PricePage, readonly Spread[]>();
	const spreads: SpreadAt[] = [];
	const places = [...book.pages.keys()].sort((a, b) => a - b);
	for (const place of places) {
		const month = monthOfPage(place);
		if (month < window.from || month > window.to) continue;
		const page = book.pages.get(place)!;
		const found =
			(same ? last.seen.get(page) : undefined) ??
			spreadsOf(
				netNet === null || strict ? page : netPage(page, measures, netNet),
				regions,
				tolerance,
			);
		seen.set(page, found);
		for (const spread of found) spreads.push({ ...spread, product: productOfPage(place), month });
	}
	const tell = widest();
	const invert = widest();
	for (const { prices } of spreads) {
		differences(prices, tolerance, tell.add);
		inversions(prices, measures.revenue, tolerance, invert.add);
	}
	return { book, spreads, differing: tell.most, inverted: invert.most, seen, asked };
}

/** The largest figure of each customer. */
function widest(): {
	readonly most: Map<Code, Fen>;
	readonly add: (customer: Code, width: Fen) => void;
} {
	const most = new Map<Code, Fen>();
	return {
		most,
		add: (customer, width) => {
			if (width > (most.get(customer) ?? 0)) most.set(customer, width);
		},
	};
}

/** Who pays more, or less, than another by more than the tolerance, and by how much. */
function differences(
	prices: readonly CustomerPrice[],
	tolerance: Tolerance,
	tell: (customer: Code, width: Fen) => void,
): void {
	const rising = prices.toSorted((a, b) => unitPrice(a) - unitPrice(b));
	const cheap = rising[0]!;
	const dear = rising.at(-1)!;
	for (const each of prices) {
		if (dearerBy(each, cheap, tolerance(unitPrice(each))))
			tell(each.customer, unitPrice(each) - unitPrice(cheap));
		if (dearerBy(dear, each, tolerance(unitPrice(dear))))
			tell(each.customer, unitPrice(dear) - unitPrice(each));
	}
}

/** Who buys more in the window and pays less than one that buys less [PRICE-4]. */
function inversions(
	prices: readonly CustomerPrice[],
	revenue: Float64Array,
	tolerance: Tolerance,
	tell: (customer: Code, width: Fen) => void,
): void {
	const bought = ({ customer }: CustomerPrice): Fen => revenue[customer]!;
	const smaller = prices.toSorted((a, b) => bought(a) - bought(b));
	// The dearest of all that buy strictly less; equal ones are no larger than each other.
	let dearest: CustomerPrice | null = null;
	let k = 0;
	for (const each of smaller) {
		while (k < smaller.length && bought(smaller[k]!) < bought(each)) {
			const below = smaller[k++]!;
			if (dearest === null || unitPrice(below) > unitPrice(dearest)) dearest = below;
		}
		if (dearest !== null && dearerBy(dearest, each, tolerance(unitPrice(dearest)))) {
			tell(each.customer, unitPrice(dearest) - unitPrice(each));
		}
	}
}

/** The page at what is left of every customer's invoices. */
function netPage(page: PricePage, { revenue }: Measures, netNet: Float64Array): PricePage {
	return {
		...page,
		amounts: page.amounts.map((fen, k) => {
			const customer = customerOfPrice(page.keys[k]!);
			const bought = revenue[customer]!;
			const left = netNet[customer]!;
			return bought > 0 && !Number.isNaN(left) ? Math.round((fen * left) / bought) : fen;
		}),
	};
}
