import { attributeOf, type CustomerSheet } from '../../customer/sheet';
import type { NameBook } from '../../ledger/ledger';
import type { Measures, Window } from '../../plan';
import type { Policy } from '../../policy/policy';
import { finish, type Steps } from '../../primitives/steps';
import { invertedOn, pageFound, type Rule } from './pageFound';
import { customerOfPrice, monthOfPage, productOfPage, type PriceBook } from './priceBook';
import type { PricePage } from './pricePage';
import type { PageFound, Prices, Widths } from './prices';
import { spreadsOf, type RegionNames } from './spreads';

export interface PricesInput {
	readonly policy: Pick<Policy, 'pricePolicy' | 'guards'>;
	/** null: no sale has both a product and a quantity. */
	readonly book: PriceBook | null;
	readonly names: NameBook;
	readonly window: Window;
	readonly measures: Measures;
	readonly sheet: CustomerSheet;
	/** By customer code, fen; NaN unknown. Read in netNet alone. */
	readonly netNet: Float64Array | null;
}

/**
 * What customers paid in the window and where it differs [PRICE-1 … PRICE-4]. Given the last prices,
 * only products and months with changed rows are compared again, and inversions where somebody buys
 * more or less than then. null while no sale has both a product and a quantity.
 */
export const pricesOf = (input: PricesInput, last: Prices | null = null): Prices | null =>
	finish(pricesSteps(input, last));

/** Prices that are compared between two yields. */
const PRICES_PER_STEP = 4096;

/** The same in steps. */
export function* pricesSteps(input: PricesInput, last: Prices | null): Steps<Prices | null> {
	const { policy, book, names, window, measures, sheet, netNet } = input;
	if (book === null) return null;
	const { revenue } = measures;
	const { priceSpread, netNetSpread } = policy.guards;
	const strict = policy.pricePolicy === 'strict';
	const asked = [strict, priceSpread, sheet.columns.get('region'), names.region];
	const same =
		strict && last !== null && asked.every((value, k) => Object.is(value, last.asked[k]));
	const regions: RegionNames = {
		name: (code) => names.region.name(code),
		ofCustomer: (customer) => String(attributeOf(sheet, 'region', customer) ?? ''),
	};
	const rule: Rule = {
		strict,
		tolerance: strict
			? () => priceSpread
			: (price) => Math.max(priceSpread, Math.floor(price * (netNetSpread ?? 0))),
	};
	const look = (place: number, page: PricePage): PageFound => {
		const known = same ? last.seen.get(page) : undefined;
		if (known !== undefined) {
			if (buyAsMuch(known.compared, revenue, last!.revenue)) return known;
			return { ...known, inverted: invertedOn(known.spreads, revenue, rule) };
		}
		const net = netNet === null || strict ? page : netPage(page, measures, netNet);
		const at = { product: productOfPage(place), month: monthOfPage(place) };
		const spreads = spreadsOf(net, regions, rule.tolerance).map((each) => ({ ...each, ...at }));
		return pageFound(spreads, revenue, rule);
	};
	const seen = new Map<PricePage, PageFound>();
	const places = [...book.pages.keys()].sort((a, b) => a - b);
	let compared = 0;
	for (const [k, place] of places.entries()) {
		const month = monthOfPage(place);
		if (month < window.from || month > window.to) continue;
		const page = book.pages.get(place)!;
		seen.set(page, look(place, page));
		compared += page.keys.length;
		if (compared < PRICES_PER_STEP) continue;
		compared = 0;
		yield k / places.length;
	}
	const found = [...seen.values()];
	return {
		...{ book, strict, seen, asked, revenue },
		spreads: found.flatMap(({ spreads }) => spreads),
		differing: widestOf(
			measures.size,
			found.map(({ differing }) => differing),
		),
		inverted: widestOf(
			measures.size,
			found.map(({ inverted }) => inverted),
		),
	};
}

/** By customer code, 0 for none. */
function widestOf(size: number, pages: readonly Widths[]): Float64Array {
	const most = new Float64Array(size);
	for (const { customers, widths } of pages) {
		for (let k = 0; k < customers.length; k++) {
			if (widths[k]! > most[customers[k]!]!) most[customers[k]!] = widths[k]!;
		}
	}
	return most;
}

/** Does everybody on a page buy as much in the window as then? */
function buyAsMuch(compared: Int32Array, now: Float64Array, then: Float64Array): boolean {
	for (let k = 0; k < compared.length; k++) {
		if (now[compared[k]!] !== then[compared[k]!]) return false;
	}
	return true;
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
