import { changedRows, rowsBetween, type RowChange } from '../../ledger/totals/changedRows';
import { compareChunks, NEW } from '../../ledger/totals/compareChunks';
import type { Chunk, Ledger } from '../../ledger/ledger';
import { NO_DAY, monthOfDay } from '../../primitives/day';
import { NO_NAME } from '../../ledger/names';
import { finish, within, type Steps } from '../../primitives/steps';
import type { Code, Fen, Month } from '../../primitives/units';
import { changePage, type PricedRows, type PricePage } from './pricePage';

/** More months than any calendar date has. */
const MONTH_ROOM = 2 ** 17;
/** More customers than memory holds. */
const CUSTOMER_ROOM = 2 ** 26;

/**
 * What everybody paid, by product, month, region and customer: invoices with a product, a positive
 * quantity and a positive amount [PRICE-1]. Never changed after it was returned; pages of a product
 * and month without a new row are shared.
 */
export interface PriceBook {
	readonly ledger: Ledger;
	readonly pages: ReadonlyMap<number, PricePage>;
}

const pageOf = (product: Code, month: Month): number => product * MONTH_ROOM + month;
export const productOfPage = (page: number): Code => Math.floor(page / MONTH_ROOM);
export const monthOfPage = (page: number): Month => page % MONTH_ROOM;
/** A row without a region stands in front of all. */
const keyOf = (region: Code, customer: Code): number => (region + 1) * CUSTOMER_ROOM + customer;
/** NO_NAME where the row had none. */
export const regionOfKey = (key: number): Code => Math.floor(key / CUSTOMER_ROOM) - 1;
export const customerOfPrice = (key: number): Code => key % CUSTOMER_ROOM;

/** The columns that a price hangs on. */
const priced = ({ day, customer, amount, numbers, texts }: Chunk) => [
	amount,
	day,
	customer,
	numbers.quantity,
	texts.product,
	texts.region,
];

/** Has any chunk both products and quantities? */
export const hasPrices = ({ chunks }: Ledger): boolean =>
	chunks.some(({ numbers, texts }) => numbers.quantity !== null && texts.product !== null);

/** null: no chunk has both products and quantities. Given the last book, only changed rows are read. */
export const priceBookOf = (ledger: Ledger, last: PriceBook | null = null): PriceBook | null =>
	finish(priceBookSteps(ledger, last));

/** Part of the work that is reading rows; the rest is adding them up. */
const READING = 0.4;

/** The same in steps. */
export function* priceBookSteps(ledger: Ledger, last: PriceBook | null): Steps<PriceBook | null> {
	if (!hasPrices(ledger)) return null;
	const { gone, come } = compareChunks(last?.ledger.chunks ?? [], ledger.chunks);
	const gathered = new Map<number, PricedRows>();
	const chunks = Math.max(gone.length, come.length);
	for (let k = 0; k < chunks; k++) {
		const old = last?.ledger.chunks[gone[k] ?? NEW];
		const now = ledger.chunks[come[k] ?? NEW];
		if (old && now) {
			for (const change of changedRows(old, now, priced) ?? []) gather(change, gathered);
		} else if (old) gather(rowsBetween(old, -1), gathered);
		else if (now) gather(rowsBetween(now, 1), gathered);
		yield READING * (k / chunks);
	}
	const pages = new Map(last?.pages);
	let done = 0;
	for (const [place, rows] of gathered) {
		const share = done++ / gathered.size;
		const page = yield* within(changePage(pages.get(place), rows), share, share);
		if (page === null) pages.delete(place);
		else pages.set(place, page);
		yield READING + (1 - READING) * share;
	}
	return { ledger, pages };
}

/** The rows of a change by page. */
function gather({ chunk, rows, sign }: RowChange, pages: Map<number, PricedRows>): void {
	const { day, customer, amount } = chunk;
	const { quantity } = chunk.numbers;
	const { product, region } = chunk.texts;
	if (quantity === null || product === null) return;
	for (let k = 0; k < rows.length; k++) {
		const row = rows[k]!;
		const fen: Fen = amount[row]!;
		const thousandths = quantity[row]!;
		if (!(fen > 0) || !(thousandths > 0) || product[row] === NO_NAME) continue;
		if (day[row] === NO_DAY || customer[row] === NO_NAME) continue;
		const place = pageOf(product[row]!, monthOfDay(day[row]!));
		let page = pages.get(place);
		if (page === undefined) {
			pages.set(place, (page = { keys: [], amounts: [], quantities: [], signs: [] }));
		}
		page.keys.push(keyOf(region === null ? NO_NAME : region[row]!, customer[row]!));
		page.amounts.push(fen);
		page.quantities.push(thousandths);
		page.signs.push(sign);
	}
}
