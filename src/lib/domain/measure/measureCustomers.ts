import type { LedgerTotals } from '../ledger/totals/ledgerTotals';
import type { Tally } from '../ledger/totals/tally';
import type { Measures, Window } from '../plan';
import { blankMeasures, type MeasureColumns } from './measureColumns';
import { measureLedger } from './measureLedger';
import { measureOrders } from './measureOrders';
import { monthSlots } from './monthSlots';
import { pageMeter } from './pageMeter';
import { patchColumns, type Changed } from './patchColumns';
import { totalMeasures } from './totalMeasures';

/** Measures, and what the next ones can be made from. */
export interface MeasuredCustomers {
	readonly measures: Measures;
	/** Customers whose figures differ from the last measures; null: all may. */
	readonly changed: Changed | null;
	readonly columns: MeasureColumns;
	readonly read: Read;
}

/** What measures are made of. */
interface Read {
	readonly totals: LedgerTotals;
	readonly orders: Tally | null;
	readonly window: Window;
}

/** Share of the pages from which measuring everybody is cheaper. */
const MOST = 0.25;

/**
 * What the window holds of every customer. Given the last measures, only customers of pages that
 * changed since are measured again, and arrays in which nothing changed are the same objects.
 */
export function measureCustomers(
	totals: LedgerTotals,
	window: Window,
	last: MeasuredCustomers | null = null,
): MeasuredCustomers {
	const read: Read = { totals, window, orders: totals.tallies.of('order') };
	const { perPage, customers } = totals;
	const pages = last === null ? null : changedPages(read, last.read);
	if (last === null || pages === null) {
		const columns = measureEverybody(read);
		return { columns, read, changed: null, measures: finish(columns, read) };
	}
	const fresh = blankMeasures(pages.length * perPage);
	measurePages(fresh, pages, (_, k) => k * perPage, read);
	const { columns, changed } = patchColumns(last.columns, customers, { perPage, pages, fresh });
	const measures = columns === last.columns ? last.measures : finish(columns, read);
	return { columns, read, changed, measures };
}

/** From the chunks as they stand where that is possible, else page by page. */
function measureEverybody(read: Read): MeasureColumns {
	const { totals, orders, window } = read;
	const { perPage, customers, pages } = totals;
	const known = measureLedger(totals, window);
	if (known !== null) {
		orders?.forEach((page, place) => measureOrders(known, place * perPage, page, window));
		return known;
	}
	const columns = blankMeasures(customers);
	const every = pages.every().map((_, page) => page);
	measurePages(columns, every, (page) => page * perPage, read);
	return columns;
}

/** Measures some pages, each into the places from `startOf` it on. */
function measurePages(
	into: MeasureColumns,
	pages: readonly number[],
	startOf: (page: number, k: number) => number,
	{ totals, orders, window }: Read,
): void {
	const meter = pageMeter(totals.perPage, monthSlots(totals.from, totals.to, totals.pages, window));
	pages.forEach((place, k) => {
		const start = startOf(place, k);
		meter(into, start, customersOf(totals, place), totals.pages.at(place));
		const numbered = orders?.[place];
		if (numbered !== undefined) measureOrders(into, start, numbered, window);
	});
}

/** Customers of a page that are within the ledger's. */
const customersOf = ({ customers, perPage }: LedgerTotals, page: number): number =>
	Math.max(0, Math.min(perPage, customers - page * perPage));

/** Pages to measure again; null when everything is to be. */
function changedPages(now: Read, before: Read): readonly number[] | null {
	const sameQuestion =
		now.totals.perPage === before.totals.perPage &&
		now.window.from === before.window.from &&
		now.window.to === before.window.to &&
		now.totals.hasProfit === before.totals.hasProfit;
	if (!sameQuestion) return null;
	const pages: number[] = [];
	const size = Math.max(now.totals.pages.length, before.totals.pages.length);
	for (let page = 0; page < size; page++) {
		const same =
			now.totals.pages.isAs(before.totals.pages, page) &&
			now.orders?.[page] === before.orders?.[page];
		if (!same) pages.push(page);
	}
	return pages.length > size * MOST ? null : pages;
}

const finish = (columns: MeasureColumns, { totals }: Read): Measures => {
	const known = {
		...columns,
		size: totals.customers,
		profit: totals.hasProfit ? columns.profit : null,
		priorProfit: totals.hasProfit ? columns.priorProfit : null,
	};
	return { ...known, totals: totalMeasures(known) };
};
