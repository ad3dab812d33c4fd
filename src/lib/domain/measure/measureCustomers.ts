import type { LedgerTotals } from '../ledger/totals/ledgerTotals';
import type { Measures, Window } from '../plan';
import { blankMeasures, type MeasureColumns } from './measureColumns';
import { measureLedger } from './measureLedger';
import { measureNumbered } from './measureNumbered';
import { measureOrders } from './measureOrders';
import { monthsOfPages, monthSlots } from './monthSlots';
import { pageMeter } from './pageMeter';
import { ordersOfPages } from './ordersOfPages';
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
	const read: Read = { totals, window };
	const { perPage, customers } = totals;
	const pages = last === null ? null : changedPages(read, last.read);
	if (last === null || pages === null) {
		const columns = measureEverybody(read);
		return { columns, read, changed: null, measures: finish(columns, read) };
	}
	const fresh = blankMeasures(pages.length * perPage);
	measurePages(fresh, pages, read);
	const { columns, changed } = patchColumns(last.columns, customers, { perPage, pages, fresh });
	const measures = columns === last.columns ? last.measures : finish(columns, read);
	return { columns, read, changed, measures };
}

/** From the chunks as they stand; orders with a number by page where that is made, or cheaper. */
function measureEverybody({ totals, window }: Read): MeasureColumns {
	const { perPage, tallies, ledger } = totals;
	const columns = measureLedger(totals, window);
	if (tallies.made('order') !== null || !measureNumbered(columns, ledger.chunks, window))
		tallies
			.of('order')
			?.forEach((page, place) => measureOrders(columns, place * perPage, page, window));
	return columns;
}

/** Measures some pages, one after the other. */
function measurePages(
	into: MeasureColumns,
	places: readonly number[],
	{ totals, window }: Read,
): void {
	const { perPage, from, to } = totals;
	const pages = places.map((place) => totals.pages.at(place));
	const orders = ordersOfPages(totals, places);
	const meter = pageMeter(perPage, monthSlots(from, to, monthsOfPages(pages), window));
	places.forEach((place, k) => {
		const start = k * perPage;
		meter(into, start, customersOf(totals, place), pages[k]!);
		const numbered = orders[place];
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
		// Rows of which an order number alone is another one make another page as well.
		if (!now.totals.pages.isAs(before.totals.pages, page)) pages.push(page);
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
