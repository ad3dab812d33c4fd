import { changedRows, rowsBetween, type RowChange } from '../../ledger/totals/changedRows';
import { compareChunks, NEW } from '../../ledger/totals/compareChunks';
import type { Chunk, Ledger } from '../../ledger/ledger';
import { finish, within, type Steps } from '../../primitives/steps';
import { blockSteps, sumsOf, type PriceBlock } from './priceBlock';
import { joinSums, partOf, sumSteps, type PriceSums } from './priceSums';

/**
 * What everybody paid, by month, product, region and customer: invoices with a product, a positive
 * quantity and a positive amount [PRICE-1]. Never changed after it was returned; blocks without a new
 * row are shared.
 */
export interface PriceBook {
	readonly ledger: Ledger;
	/** Rising by month, then product. */
	readonly blocks: readonly PriceBlock[];
}

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

/** Part of the work that is adding up rows; the rest is putting them into blocks. */
const ADDING = 0.9;

/** The same in steps. */
export function* priceBookSteps(ledger: Ledger, last: PriceBook | null): Steps<PriceBook | null> {
	if (!hasPrices(ledger)) return null;
	const changes = changesSince(last?.ledger.chunks ?? [], ledger.chunks);
	const sums = yield* within(sumSteps(changes), 0, ADDING);
	return { ledger, blocks: yield* within(changedBlocks(last?.blocks ?? [], sums), ADDING, 1) };
}

function changesSince(before: readonly Chunk[], chunks: readonly Chunk[]): readonly RowChange[] {
	const { gone, come } = compareChunks(before, chunks);
	return Array.from({ length: Math.max(gone.length, come.length) }, (_, k) => {
		const old = before[gone[k] ?? NEW];
		const now = chunks[come[k] ?? NEW];
		if (old && now) return changedRows(old, now, priced) ?? [];
		return old ? [rowsBetween(old, -1)] : now ? [rowsBetween(now, 1)] : [];
	}).flat();
}

/** The blocks after rows came and went. */
function* changedBlocks(
	blocks: readonly PriceBlock[],
	sums: PriceSums,
): Steps<readonly PriceBlock[]> {
	if (blocks.length === 0) return yield* blockSteps(sums);
	const changed: PriceBlock[] = [];
	let from = 0;
	for (const [k, block] of blocks.entries()) {
		const to = placeBefore(sums, from, blocks[k + 1]);
		if (from === to) changed.push(block);
		else {
			const now = joinSums(sumsOf(block), partOf(sums, from, to));
			changed.push(...finish(blockSteps(now)));
			yield (k + 1) / blocks.length;
		}
		from = to;
	}
	return changed;
}

/** Where what belongs to the next block begins; without a next one the end. */
function placeBefore(sums: PriceSums, from: number, next: PriceBlock | undefined): number {
	let low = from;
	let high = sums.months.length;
	while (next !== undefined && low < high) {
		const middle = (low + high) >> 1;
		const months = sums.months[middle]! - next.months[0]!;
		if ((months || sums.products[middle]! - next.products[0]!) < 0) low = middle + 1;
		else high = middle;
	}
	return high;
}
