import type { Later } from '../../later';
import type { Ledger } from '../../ledger/ledger';
import { rowsOf } from '../../ledger/locate';
import type { Steps } from '../../primitives/steps';
import { hasPrices, type PriceBook } from './priceBook';
import type { Prices } from './prices';

/** Rows that are priced before anybody notices. */
const AT_ONCE = 50_000;

/** Prices in steps; null: they are made, or what is new for them is made in no time [PRICE-10]. */
export function pricingOf(
	book: Later<PriceBook | null>,
	prices: Later<Prices | null>,
	ledger: Ledger,
): Steps<void> | null {
	if (prices.made || rowsOf(ledger) <= AT_ONCE || !hasPrices(ledger)) return null;
	const { latest } = prices;
	// Strict prices are found again page by page; those net of everything move with every figure.
	const again = latest?.strict === true;
	return again && newRows(book, ledger) <= AT_ONCE ? null : prices.making();
}

/** Rows in chunks that the latest book has not read. */
function newRows({ latest }: Later<PriceBook | null>, { chunks }: Ledger): number {
	if (latest === null) return Infinity;
	const known = new Set(latest.ledger.chunks);
	return chunks.reduce((sum, chunk) => (known.has(chunk) ? sum : sum + chunk.rows), 0);
}
