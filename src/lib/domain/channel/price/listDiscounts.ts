import type { NameBook } from '../../ledger/ledger';
import type { ListedProduct } from '../../policy/policy';
import type { Code, Fen, Month } from '../../primitives/units';
import { THOUSANDTHS_PER_UNIT } from './perUnit';
import { pagesOf, type PricePage } from './priceBlock';
import type { PriceBook } from './priceBook';

interface ListInput {
	readonly priceList: readonly ListedProduct[];
	readonly names: Pick<NameBook, 'product' | 'customer'>;
	readonly window: { readonly from: Month; readonly to: Month };
}

/** Months of the window of a product that the price list holds. */
interface ListedPage {
	readonly product: Code;
	readonly supplyFen: Fen;
	readonly page: PricePage;
}

/**
 * How far the invoices of the window are below the price list, by customer code, rounded to the fen;
 * below 0 above it [PRICE-9]. Products that are not listed say nothing. null without a book.
 */
export function listDiscounts(input: ListInput, book: PriceBook | null): Float64Array | null {
	if (book === null) return null;
	const below = new Float64Array(input.names.customer.size);
	for (const { supplyFen, page } of listedPages(input, book)) {
		page.customers.forEach((customer, k) => {
			const listed = (supplyFen * page.quantities[k]!) / THOUSANDTHS_PER_UNIT;
			below[customer]! += listed - page.amounts[k]!;
		});
	}
	return below.map(Math.round);
}

/** What the invoices of a listed product came to in the window, beside what the list asks. */
export interface OffList {
	readonly product: Code;
	readonly supplyFen: Fen;
	/** Customers with an invoice off the list by more than the tolerance. */
	readonly customers: number;
	/** Invoices of the window, and the same at list prices, fen. */
	readonly paid: Fen;
	readonly listed: Fen;
	/** The lowest and the highest price of a customer's month, fen a unit. */
	readonly lowest: { readonly customer: Code; readonly price: Fen };
	readonly highest: { readonly customer: Code; readonly price: Fen };
}

/** Listed products that were sold in the window, in the order of the list [PRICE-9]. */
export function offList(
	input: ListInput & { readonly tolerance: Fen },
	book: PriceBook | null,
): readonly OffList[] {
	const pages = new Map<Code, ListedPage[]>();
	for (const each of book === null ? [] : listedPages(input, book)) {
		pages.set(each.product, [...(pages.get(each.product) ?? []), each]);
	}
	return [...pages.values()].map((each) => productOff(each, input.tolerance));
}

function productOff(pages: readonly ListedPage[], tolerance: Fen): OffList {
	const { product, supplyFen } = pages[0]!;
	const off = new Set<Code>();
	let [paid, listed] = [0, 0];
	let lowest = { customer: 0, price: Infinity };
	let highest = { customer: 0, price: -Infinity };
	for (const { page } of pages) {
		page.customers.forEach((customer, k) => {
			const [fen, quantity] = [page.amounts[k]!, page.quantities[k]!];
			const price = (fen * THOUSANDTHS_PER_UNIT) / quantity;
			paid += fen;
			listed += (supplyFen * quantity) / THOUSANDTHS_PER_UNIT;
			if (price < lowest.price) lowest = { customer, price };
			if (price > highest.price) highest = { customer, price };
			if (Math.abs(price - supplyFen) > tolerance) off.add(customer);
		});
	}
	return {
		product,
		supplyFen,
		customers: off.size,
		paid,
		listed: Math.round(listed),
		lowest,
		highest,
	};
}

/** In the order of the list, then by month. */
function listedPages(
	{ priceList, names, window }: ListInput,
	{ blocks }: PriceBook,
): readonly ListedPage[] {
	const prices = new Map(
		priceList.map(({ product, supplyFen }) => [names.product.find(product), supplyFen] as const),
	);
	const order = new Map([...prices.keys()].map((product, place) => [product, place]));
	const pages: ListedPage[] = [];
	for (const page of pagesOf(blocks)) {
		const { product, month } = page;
		const supplyFen = prices.get(product);
		if (supplyFen === undefined || month < window.from || month > window.to) continue;
		pages.push({ product, supplyFen, page });
	}
	return pages.sort((a, b) => order.get(a.product)! - order.get(b.product)!);
}
