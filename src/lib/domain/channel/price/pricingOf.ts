import type { Later } from '../../later';
import type { Ledger } from '../../ledger/ledger';
import { rowsOf } from '../../ledger/locate';
import { compareChunks } from '../../ledger/totals/compareChunks';
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
	return again && changedRows(book, ledger) <= AT_ONCE ? null : prices.making();
}

/** Rows of chunks that came or went since the latest book. */
function changedRows({ latest }: Later<PriceBook | null>, { chunks }: Ledger): number {
	if (latest === null) return Infinity;
	const before = latest.ledger.chunks;
	const { come, gone } = compareChunks(before, chunks);
	const came = come.reduce((sum, place) => sum + chunks[place]!.rows, 0);
	return gone.reduce((sum, place) => sum + before[place]!.rows, came);
}
