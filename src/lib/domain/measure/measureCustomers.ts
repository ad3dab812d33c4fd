import { PAGE_CUSTOMERS } from '../ledger/totals/cells';
import type { LedgerTotals } from '../ledger/totals/ledgerTotals';
import type { Tally } from '../ledger/totals/tally';
import type { Measures, Window } from '../plan';
import type { Code } from '../primitives/units';
import { blankMeasures, measureOrders, measurePage, type MeasureColumns } from './measurePage';
import { patchColumns } from './patchColumns';
import { slotRoles, type SlotRoles } from './slotRoles';
import { totalMeasures } from './totalMeasures';

/** Measures, and what the next ones can be made from. */
export interface MeasuredCustomers {
	readonly measures: Measures;
	/** Customers whose revenue or presence differs from the last measures; null: all may. */
	readonly changed: readonly Code[] | null;
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
const MOST = 0.125;

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
	const roles = slotRoles(totals.slots, window);
	const pages = last === null ? null : changedPages(read, last.read);
	if (last === null || pages === null) {
		const columns = measureAll(read, roles);
		return { columns, read, changed: null, measures: finish(columns, read) };
	}
	const fresh = measurePages(pages, read, roles);
	const { columns, changed } = patchColumns(last.columns, totals.customers, pages, fresh);
	const measures = columns === last.columns ? last.measures : finish(columns, read);
	return { columns, read, changed, measures };
}

function measureAll({ totals, orders, window }: Read, roles: SlotRoles): MeasureColumns {
	const columns = blankMeasures(totals.customers);
	totals.pages.forEach((page, place) => {
		const start = place * PAGE_CUSTOMERS;
		measurePage(columns, start, customersOf(totals, place), page, roles);
	});
	orders?.forEach((page, place) => {
		measureOrders(columns, place * PAGE_CUSTOMERS, page, window);
	});
	return columns;
}

/** Customers of a page that are within the ledger's. */
const customersOf = ({ customers }: LedgerTotals, page: number): number =>
	Math.max(0, Math.min(PAGE_CUSTOMERS, customers - page * PAGE_CUSTOMERS));

/** Pages to measure again; null when everything is to be. */
function changedPages(now: Read, before: Read): readonly number[] | null {
	const sameQuestion =
		now.window.from === before.window.from &&
		now.window.to === before.window.to &&
		now.totals.hasProfit === before.totals.hasProfit;
	if (!sameQuestion) return null;
	const pages: number[] = [];
	const size = Math.max(now.totals.pages.length, before.totals.pages.length);
	for (let page = 0; page < size; page++) {
		const same =
			now.totals.pages[page] === before.totals.pages[page] &&
			now.orders?.[page] === before.orders?.[page];
		if (!same) pages.push(page);
	}
	return pages.length > size * MOST ? null : pages;
}

/** Some pages, measured one after the other. */
function measurePages(
	pages: readonly number[],
	{ totals, orders, window }: Read,
	roles: SlotRoles,
): MeasureColumns {
	const columns = blankMeasures(pages.length * PAGE_CUSTOMERS);
	pages.forEach((place, k) => {
		const start = k * PAGE_CUSTOMERS;
		const page = totals.pages[place];
		if (page !== undefined) measurePage(columns, start, customersOf(totals, place), page, roles);
		const numbered = orders?.[place];
		if (numbered !== undefined) measureOrders(columns, start, numbered, window);
	});
	return columns;
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
