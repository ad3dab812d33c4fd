import type { LedgerCounts } from '../../plan';
import { NO_MONTH } from '../../primitives/day';
import type { Month } from '../../primitives/units';
import { chunkFacts, type ChunkFacts } from '../chunkFacts';
import { countsOf } from '../countsOf';
import type { Chunk, Ledger } from '../ledger';
import { NO_NAME } from '../names';
import { changedRows, rowsBetween, type RowChange } from './changedRows';
import { compareChunks, NEW, type ChunkMatch } from './compareChunks';
import { LedgerPages } from './ledgerPages';
import { customersPerPage } from './rowPages';
import { Tallies } from './tallies';

/**
 * A ledger turned round, customer by customer, whatever the window. Shares with the last what did
 * not change.
 */
export interface LedgerTotals {
	readonly ledger: Ledger;
	readonly counts: LedgerCounts;
	/** Months of the first and the last counted row; NO_MONTH without one. */
	readonly from: Month;
	readonly to: Month;
	/** Has any counted row a profit? */
	readonly hasProfit: boolean;
	/** One above the largest code of a customer with a counted row. */
	readonly customers: number;
	/** Customers of a page: `perPage` neighbouring codes. */
	readonly perPage: number;
	readonly pages: LedgerPages;
	readonly tallies: Tallies;
	/** By place of the chunk. */
	readonly facts: readonly ChunkFacts[];
	/** Rows that were read to get here from the last totals. */
	readonly rowsRead: number;
}

/** Share of the ledger from which starting from nothing is cheaper. */
const MOST = 0.25;

/**
 * Turns a ledger round. Given an earlier state, only rows of changed chunks are read: those that
 * differ go out and come in. Whoever adds up gets the same, bit for bit, because money is whole fen.
 */
export function totalLedger(ledger: Ledger, last: LedgerTotals | null = null): LedgerTotals {
	const match = compareChunks(last?.ledger.chunks ?? [], ledger.chunks);
	const facts = factsOf(ledger, match, last);
	const overview = overviewOf(ledger, facts);
	const { rows } = overview.counts;
	if (last !== null) {
		const { changes, rowsRead } = changesOf(last.ledger, ledger, match);
		if (sumOf(changes, (change) => change.rows.length) <= rows * MOST) {
			const { perPage } = last;
			const pages = last.pages.after(changes);
			const tallies = last.tallies.after(ledger.chunks, changes);
			addUp(tallies);
			return { ...overview, facts, perPage, pages, tallies, rowsRead };
		}
	}
	const counted = rows - overview.counts.uncountedRows;
	const perPage = customersPerPage(counted, overview.customers);
	const pages = LedgerPages.of(ledger.chunks, overview.customers, perPage);
	const tallies = new Tallies(ledger.chunks, perPage);
	addUp(tallies);
	return { ...overview, facts, perPage, pages, tallies, rowsRead: rows };
}

/** What a switch of the policy may ask for is added up before, so that it reads no row [BASIS-5]. */
const addUp = (tallies: Tallies): void => void tallies.of('sellThrough');

/** The rows that differ. A chunk that is gone is compared with the new one in its turn. */
function changesOf(
	before: Ledger,
	now: Ledger,
	{ gone, come }: ChunkMatch,
): { readonly changes: readonly RowChange[]; readonly rowsRead: number } {
	const changes: RowChange[] = [];
	let rowsRead = 0;
	for (let k = 0; k < Math.max(gone.length, come.length); k++) {
		const old = before.chunks[gone[k] ?? NEW];
		const fresh = now.chunks[come[k] ?? NEW];
		const change =
			old && fresh
				? changedRows(old, fresh)
				: [...(old ? [rowsBetween(old, -1)] : []), ...(fresh ? [rowsBetween(fresh, 1)] : [])];
		if (change === null) continue;
		changes.push(...change);
		rowsRead += (old?.rows ?? 0) + (fresh?.rows ?? 0);
	}
	return { changes, rowsRead };
}

/** What is known of each chunk; looked at again only where the columns it hangs on are new. */
function factsOf(
	ledger: Ledger,
	{ origins, gone, come }: ChunkMatch,
	last: LedgerTotals | null,
): readonly ChunkFacts[] {
	const turn = new Map(come.map((place, k) => [place, gone[k] ?? NEW]));
	return ledger.chunks.map((chunk, place) => {
		const origin = turn.get(place) ?? origins[place]!;
		const old = last?.ledger.chunks[origin];
		const known = last?.facts[origin];
		return old && known && sameFacts(old, chunk) ? known : chunkFacts(chunk);
	});
}

const sameFacts = (a: Chunk, b: Chunk): boolean =>
	a === b ||
	(a.rows === b.rows &&
		a.day === b.day &&
		a.customer === b.customer &&
		a.amount === b.amount &&
		a.numbers.profit === b.numbers.profit);

function overviewOf(
	ledger: Ledger,
	facts: readonly ChunkFacts[],
): Pick<LedgerTotals, 'ledger' | 'counts' | 'from' | 'to' | 'hasProfit' | 'customers'> {
	const counts = countsOf(ledger, facts);
	const filled = facts.filter(({ counted }) => counted > 0);
	return {
		ledger,
		counts,
		from: filled.length === 0 ? NO_MONTH : Math.min(...filled.map(({ from }) => from)),
		to: Math.max(NO_MONTH, ...filled.map(({ to }) => to)),
		hasProfit: counts.rows - counts.uncountedRows > counts.blankProfitRows,
		customers: Math.max(NO_NAME, ...filled.map(({ lastCustomer }) => lastCustomer)) + 1,
	};
}

const sumOf = <Item>(items: readonly Item[], measure: (item: Item) => number): number =>
	items.reduce((sum, item) => sum + measure(item), 0);
