import type { Chunk } from '../ledger/ledger';
import type { RowChange } from '../ledger/totals/changedRows';
import type { LedgerTotals } from '../ledger/totals/ledgerTotals';
import { tallyRows, type Tally } from '../ledger/totals/tally';

/**
 * Sums by (customer, order number, month) of some pages: the tally of the ledger where it is made,
 * else read from the rows of these pages, which one walk along the customers of all rows finds. Other
 * pages say nothing.
 */
export function ordersOfPages(
	{ ledger: { chunks }, tallies, perPage, pages: all }: LedgerTotals,
	pages: readonly number[],
): Tally {
	const made = tallies.made('order');
	if (made !== null) return made;
	// By page, one higher: no customer, as a code below all, is on none.
	const wanted = new Uint8Array(all.length + 1);
	for (const page of pages) wanted[page + 1] = 1;
	const shift = Math.log2(perPage);
	const changes = chunks.flatMap((chunk) =>
		chunk.texts.order === null ? [] : [rowsOf(chunk, wanted, shift)],
	);
	return tallyRows([], 'order', perPage, changes);
}

function rowsOf(chunk: Chunk, wanted: Uint8Array, shift: number): RowChange {
	const { rows, customer } = chunk;
	const found: number[] = [];
	for (let row = 0; row < rows; row++)
		if (wanted[(customer[row]! >> shift) + 1] === 1) found.push(row);
	return { chunk, rows: Int32Array.from(found), sign: 1 };
}
