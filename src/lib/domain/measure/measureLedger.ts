import type { LedgerTotals } from '../ledger/totals/ledgerTotals';
import type { Window } from '../plan';
import { LARGEST, ledgerSums, PROFIT, TALLY, type LedgerSums } from './ledgerSums';
import { blankMeasures, type MeasureColumns } from './measureColumns';
import { DENSE_MONTHS, IN_PRIOR, IN_WINDOW, monthSlots, type MonthSlots } from './monthSlots';

/** Shifted by so much, a number of 32 bits is its sign. */
const SIGN = 31;

/**
 * Measures everybody from the chunks as they stand, orders with a number left out: the same as page by
 * page, in half the time, and no page is dealt. null where that cannot be added up in 32 bits.
 */
export function measureLedger(
	{ ledger, facts, from, to, pages, customers }: LedgerTotals,
	window: Window,
): MeasureColumns | null {
	if (customers === 0 || to - from >= DENSE_MONTHS) return null;
	const slots = monthSlots(from, to, pages, window);
	const sums = ledgerSums(ledger.chunks, facts, customers, slots);
	if (sums === null) return null;
	const columns = blankMeasures(customers);
	readMonths(sums, slots, columns);
	readRoles(sums, columns);
	return columns;
}

function readMonths(
	{ records, width, firstAt }: LedgerSums,
	{ months, window, prior, upToEnd }: MonthSlots,
	into: MeasureColumns,
): void {
	const { length } = months;
	for (let customer = 0, at = 0; customer < into.present.length; customer++, at += width) {
		let revenue = 0;
		let active = 0;
		for (let slot = at + window.from; slot < at + window.to; slot++) {
			const fen = records[slot]!;
			revenue += fen;
			// No branch: whether a customer bought in a month is anybody's guess, also the processor's.
			active += (0 - fen) >>> SIGN;
		}
		let before = 0;
		for (let slot = at + prior.from; slot < at + prior.to; slot++) before += records[slot]!;
		let last = upToEnd - 1;
		while (last >= 0 && records[at + last]! <= 0) last--;
		// Where nothing was sold on the whole, a month is still the first if a row is not positive.
		const first = length - records[at + firstAt]!;
		let earliest = 0;
		while (earliest < first && records[at + earliest] === 0) earliest++;
		into.revenue[customer] = revenue;
		into.activeMonths[customer] = active;
		into.priorRevenue[customer] = before;
		if (earliest < length) into.firstMonth[customer] = months[earliest]!;
		if (last >= 0) into.lastActiveMonth[customer] = months[last]!;
	}
}

function readRoles({ records, width, roleAt }: LedgerSums, into: MeasureColumns): void {
	const [now, before] = [roleAt[IN_WINDOW]!, roleAt[IN_PRIOR]!];
	for (let customer = 0, at = 0; customer < into.present.length; customer++, at += width) {
		const tally = records[at + now + TALLY]!;
		into.present[customer] = Number(tally !== 0);
		into.presentPrior[customer] = Number(records[at + before + TALLY]! !== 0);
		into.profit[customer] = records[at + now + PROFIT]!;
		into.priorProfit[customer] = records[at + before + PROFIT]!;
		into.largestOrder[customer] = records[at + now + LARGEST]!;
		into.orders[customer] = tally >> 1;
	}
}
