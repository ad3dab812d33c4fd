import { later, type Later } from '../later';
import { customerOfKey, monthOfRow, type RowPage } from '../ledger/totals/rowPages';
import type { LedgerTotals } from '../ledger/totals/ledgerTotals';
import { monthsOfPages, monthSlots, type MonthSlots } from '../measure/monthSlots';
import type { Window } from '../plan';
import { NO_MONTH } from '../primitives/day';
import { NO_HISTORY, type BuyingHistories } from './buyingHistory';

/** Buying histories, and what they were read from. */
export interface Histories extends BuyingHistories {
	readonly totals: Pick<LedgerTotals, 'pages' | 'perPage'>;
	readonly window: Window;
}

/**
 * Bought months of everybody, over the whole ledger up to the end of the window [CHURN-1]. Given the
 * last ones of the same end, only pages of customers that changed are read.
 */
export function readHistories(
	{ pages, perPage, customers, from, to }: LedgerTotals,
	window: Window,
	before: Histories | null = null,
): Histories {
	const bought = new Int32Array(customers).fill(NO_HISTORY);
	const last = new Int32Array(customers);
	const observed = new Int32Array(customers);
	const into: Histories = { bought, last, observed, totals: { pages, perPage }, window };
	if (to === NO_MONTH) return into;
	const same = before?.totals.perPage === perPage && before.window.to === window.to;
	if (same) {
		bought.set(before.bought.subarray(0, customers));
		last.set(before.last.subarray(0, customers));
		observed.set(before.observed.subarray(0, customers));
	}
	let slots: MonthSlots | null = null;
	let months = new Float64Array(0);
	const every = pages.every();
	every.forEach((page, place) => {
		if (same && pages.isAs(before.totals.pages, place)) return;
		if (slots === null) {
			slots = monthSlots(from, to, monthsOfPages(every), window);
			months = new Float64Array(perPage * slots.months.length);
		}
		addMonths(months, page, slots);
		const start = place * perPage;
		const end = Math.min(customers, start + perPage);
		for (let customer = start; customer < end; customer++) {
			readHistory(into, customer, months, (customer - start) * slots.months.length, slots);
		}
	});
	return into;
}

/** The same, made when somebody looks at it. */
export const laterHistories = (
	totals: LedgerTotals,
	window: Window,
	last: Later<Histories> | undefined,
): Later<Histories> =>
	later([totals, window], last, (before) => readHistories(totals, window, before));

/** Fen by customer of the page and month. */
function addMonths(months: Float64Array, { keys, amounts }: RowPage, slots: MonthSlots): void {
	months.fill(0);
	const width = slots.months.length;
	const from = slots.months[0]!;
	for (let row = 0; row < keys.length; row++) {
		const key = keys[row]!;
		months[customerOfKey(key) * width + slots.places[monthOfRow(key) - from]!]! += amounts[row]!;
	}
}

function readHistory(
	into: Histories,
	customer: number,
	months: Float64Array,
	at: number,
	{ months: calendar, upToEnd }: MonthSlots,
): void {
	let count = 0;
	let first = NO_MONTH;
	let latest = NO_MONTH;
	for (let slot = 0; slot < upToEnd; slot++) {
		if (!(months[at + slot]! > 0)) continue;
		if (count === 0) first = calendar[slot]!;
		latest = calendar[slot]!;
		count++;
	}
	into.bought[customer] = count === 0 ? NO_HISTORY : count - 1;
	into.last[customer] = count === 0 ? 0 : latest - first;
	into.observed[customer] = count === 0 ? 0 : into.window.to - first;
}
