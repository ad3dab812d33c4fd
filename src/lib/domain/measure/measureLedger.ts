import type { LedgerTotals } from '../ledger/totals/ledgerTotals';
import type { Window } from '../plan';
import type { Code } from '../primitives/units';
import { ledgerSums, recordWidth, type LedgerSums } from './ledgerSums';
import { blankMeasures, type MeasureColumns } from './measureColumns';
import { measureFew } from './measureFew';
import { monthsOfChunks, monthSlots } from './monthSlots';
import { readSums } from './readSums';

/** So many numbers are 32 MB; more customers and months than that are added up lot by lot. */
const MOST_NUMBERS = 2 ** 23;

/**
 * Measures everybody from the chunks as they stand, orders with a number left out: the same as page by
 * page, in half the time, and no page is dealt. Only customers whose money is beyond 32 bits are read
 * a second time.
 */
export function measureLedger(
	{ ledger: { chunks }, facts, from, to, customers }: LedgerTotals,
	window: Window,
	mostNumbers = MOST_NUMBERS,
): MeasureColumns {
	const columns = blankMeasures(customers);
	if (customers === 0) return columns;
	const slots = monthSlots(from, to, monthsOfChunks(chunks), window);
	const most = Math.max(1, Math.floor(mostNumbers / recordWidth(slots)));
	for (let first = 0; first < customers; first += most) {
		const lot = { first, customers: Math.min(most, customers - first) };
		const sums = ledgerSums(chunks, facts, lot, slots);
		readSums(sums, slots, columns);
		measureFew(chunks, wideOf(sums), slots, columns);
	}
	return columns;
}

/** Codes of the customers whose money 32 bits do not hold, rising. */
function wideOf({ first, wide }: LedgerSums): Int32Array {
	const codes: Code[] = [];
	for (let place = wide.indexOf(1); place >= 0; place = wide.indexOf(1, place + 1))
		codes.push(first + place);
	return Int32Array.from(codes);
}
