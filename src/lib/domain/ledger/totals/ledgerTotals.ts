import type { LedgerCounts } from '../../plan';
import { NO_MONTH } from '../../primitives/day';
import type { Month } from '../../primitives/units';
import { chunkFacts, type ChunkFacts } from '../chunkFacts';
import { countsOf } from '../countsOf';
import type { Chunk, Ledger } from '../ledger';
import { NO_NAME } from '../names';
import { applyChanges } from './applyChanges';
import { fillCells, type CellPage } from './cells';
import { changedRows, rowsBetween, type RowChange } from './changedRows';
import { compareChunks, NEW, type ChunkMatch } from './compareChunks';
import { monthSlots, type MonthSlots } from './monthSlots';
import { peaksOf, type Peaks } from './peaks';
import { Tallies } from './tallies';

/** What is known of one chunk; kept as long as the chunk is in the ledger. */
interface ChunkTotals {
	readonly facts: ChunkFacts;
	readonly peaks: Peaks | null;
}

/** Sums of a whole ledger, independent of any window. Shares with the last what did not change. */
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
	readonly slots: MonthSlots;
	readonly pages: readonly CellPage[];
	readonly tallies: Tallies;
	/** By place of the chunk. */
	readonly chunks: readonly ChunkTotals[];
	/** Rows that were read to get here from the last totals. */
	readonly rowsRead: number;
}

/** Share of the ledger from which adding up from nothing is cheaper. */
const MOST = 0.25;

/**
 * The sums of a ledger. Given those of an earlier state, only rows of changed chunks are read:
 * those that differ go out and come in. The result is the same, bit for bit, because money is
 * whole fen.
 */
export function totalLedger(ledger: Ledger, last: LedgerTotals | null = null): LedgerTotals {
	const match = compareChunks(last?.ledger.chunks ?? [], ledger.chunks);
	const chunks = totalsOfChunks(ledger, match, last);
	const overview = overviewOf(ledger, chunks);
	if (last !== null) {
		const { changes, rowsRead } = changesOf(last.ledger, ledger, match);
		if (sumOf(changes, ({ rows }) => rows.length) <= overview.counts.rows * MOST) {
			const peaks = chunks.map((chunk) => chunk.peaks);
			const tallies = last.tallies.after(ledger.chunks, changes);
			const cells = applyChanges(last.pages, last.slots, changes, peaks);
			return { ...overview, ...cells, chunks, tallies, rowsRead };
		}
	}
	const slots = monthSlots(
		ledger.chunks,
		chunks.map(({ facts }) => facts),
	);
	return {
		...overview,
		slots,
		pages: fillCells(ledger.chunks, overview.customers, slots),
		chunks,
		tallies: new Tallies(ledger.chunks),
		rowsRead: overview.counts.rows,
	};
}

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
function totalsOfChunks(
	ledger: Ledger,
	{ origins, gone, come }: ChunkMatch,
	last: LedgerTotals | null,
): readonly ChunkTotals[] {
	const turn = new Map(come.map((place, k) => [place, gone[k] ?? NEW]));
	return ledger.chunks.map((chunk, place) => {
		const kept = last?.chunks[origins[place]!];
		if (kept !== undefined) return kept;
		const origin = turn.get(place) ?? NEW;
		const old = last?.ledger.chunks[origin];
		const known = last?.chunks[origin];
		if (!old || !known || !sameRows(old, chunk)) return lookAt(chunk);
		return {
			facts: old.numbers.profit === chunk.numbers.profit ? known.facts : chunkFacts(chunk),
			peaks: old.texts.order === chunk.texts.order ? known.peaks : peaksOf(chunk),
		};
	});
}

const lookAt = (chunk: Chunk): ChunkTotals => ({ facts: chunkFacts(chunk), peaks: peaksOf(chunk) });

const sameRows = (a: Chunk, b: Chunk): boolean =>
	a.rows === b.rows && a.day === b.day && a.customer === b.customer && a.amount === b.amount;

function overviewOf(
	ledger: Ledger,
	chunks: readonly ChunkTotals[],
): Pick<LedgerTotals, 'ledger' | 'counts' | 'from' | 'to' | 'hasProfit' | 'customers'> {
	const facts = chunks.map((chunk) => chunk.facts);
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
