import type { Steps } from '../../primitives/steps';
import type { Code, Month } from '../../primitives/units';
import type { PriceSums } from './priceSums';

/** Prices of a full block; it is cut when it has twice as many. */
const BLOCK_PRICES = 8192;

/**
 * What was paid on some pages that follow each other: a page is a month of a product. Columns, for a
 * sheet of many rows holds a million prices.
 */
export interface PriceBlock {
	/** By page, rising: by month, then product. */
	readonly months: Int32Array;
	readonly products: Int32Array;
	/** Where the prices of each page begin, and one more for the end. */
	readonly from: Int32Array;
	/** By price, rising inside a page: by region, then customer. `NO_NAME` where the rows had no region. */
	readonly regions: Int32Array;
	readonly customers: Int32Array;
	/** Fen. */
	readonly amounts: Float64Array;
	/** Thousandths. */
	readonly quantities: Float64Array;
	/** Invoices, at least 1. */
	readonly rows: Int32Array;
}

/** What was paid for one product in one month: columns, rising by region, then customer. */
export interface PricePage {
	readonly month: Month;
	readonly product: Code;
	readonly regions: Int32Array;
	readonly customers: Int32Array;
	/** Fen. */
	readonly amounts: Float64Array;
	/** Thousandths. */
	readonly quantities: Float64Array;
}

/** A page of a block; it shares the block's columns. */
export function pageOf(block: PriceBlock, page: number): PricePage {
	const from = block.from[page]!;
	const to = block.from[page + 1]!;
	return {
		month: block.months[page]!,
		product: block.products[page]!,
		regions: block.regions.subarray(from, to),
		customers: block.customers.subarray(from, to),
		amounts: block.amounts.subarray(from, to),
		quantities: block.quantities.subarray(from, to),
	};
}

/** Pages by month, then product. */
export function* pagesOf(blocks: readonly PriceBlock[]): Generator<PricePage, void, undefined> {
	for (const block of blocks)
		for (let page = 0; page < block.months.length; page++) yield pageOf(block, page);
}

/** The prices of a block, with its month and its product beside each. */
export function sumsOf({ months, products, from, ...prices }: PriceBlock): PriceSums {
	const every = { months: new Int32Array(from.at(-1)!), products: new Int32Array(from.at(-1)!) };
	for (let page = 0; page < months.length; page++) {
		every.months.fill(months[page]!, from[page], from[page + 1]);
		every.products.fill(products[page]!, from[page], from[page + 1]);
	}
	return { ...every, ...prices };
}

/** Prices in blocks; a page is never cut. */
export function* blockSteps(sums: PriceSums): Steps<readonly PriceBlock[]> {
	const { months, products } = sums;
	const size = months.length;
	const blocks: PriceBlock[] = [];
	for (let from = 0; from < size;) {
		let to = size - from < 2 * BLOCK_PRICES ? size : from + BLOCK_PRICES;
		while (to < size && months[to] === months[to - 1] && products[to] === products[to - 1]) to++;
		blocks.push(blockOf(sums, from, to));
		from = to;
		yield from / size;
	}
	return blocks;
}

function blockOf(sums: PriceSums, from: number, to: number): PriceBlock {
	const starts: number[] = [];
	for (let k = from; k < to; k++) {
		const first = k === from || sums.months[k] !== sums.months[k - 1];
		if (first || sums.products[k] !== sums.products[k - 1]) starts.push(k);
	}
	return {
		months: Int32Array.from(starts, (k) => sums.months[k]!),
		products: Int32Array.from(starts, (k) => sums.products[k]!),
		from: Int32Array.from([...starts, to], (k) => k - from),
		regions: sums.regions.slice(from, to),
		customers: sums.customers.slice(from, to),
		amounts: sums.amounts.slice(from, to),
		quantities: sums.quantities.slice(from, to),
		rows: sums.rows.slice(from, to),
	};
}
