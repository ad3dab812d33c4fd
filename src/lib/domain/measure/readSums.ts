import { NO_MONTH } from '../primitives/day';
import { LARGEST, PROFIT, TALLY, type LedgerSums } from './ledgerSums';
import type { MeasureColumns } from './measureColumns';
import { IN_PRIOR, IN_WINDOW, type MonthSlots } from './monthSlots';

/** Bits of a word, one for each of as many months. */
const WORD = 32;

/** Writes what the sums say of each customer of their lot into columns of everybody. */
export function readSums(sums: LedgerSums, slots: MonthSlots, into: MeasureColumns): void {
	if (slots.months.length <= WORD) readFewMonths(sums, slots, into);
	else readManyMonths(sums, slots, into);
	// By itself: a loop that writes all columns has no registers left, and takes twice as long.
	readRoles(sums, into);
}

/**
 * No branch on what a customer bought: in which months that was is anybody's guess, also the
 * processor's. From the last month to the first, they become bits of a word, the first the lowest.
 */
function readFewMonths(
	{ first, customers, records, width, firstAt }: LedgerSums,
	{ months, window, prior, upToEnd }: MonthSlots,
	{ revenue, activeMonths, priorRevenue, firstMonth, lastActiveMonth }: MeasureColumns,
): void {
	const { length } = months;
	// By place of the highest bit, one higher: none where no bit is set.
	const monthOfBit = new Int32Array(WORD + 2).fill(NO_MONTH);
	monthOfBit.set(months, 1);
	const ended = upToEnd === WORD ? -1 : (1 << upToEnd) - 1;
	const end = first + customers;
	// The place of the sign is written out: a bundle makes variables of constants, asked for at every step.
	for (let customer = first, at = 0; customer < end; customer++, at += width) {
		let sold = 0;
		let moved = 0;
		let slot = at + length - 1;
		for (const to = at + window.to; slot >= to; slot--) {
			const fen = records[slot]!;
			const back = (0 - fen) | 0;
			sold = (sold << 1) | (back >>> 31);
			moved = (moved << 1) | ((fen | back) >>> 31);
		}
		let now = 0;
		let active = 0;
		for (const from = at + window.from; slot >= from; slot--) {
			const fen = records[slot]!;
			const back = (0 - fen) | 0;
			const bought = back >>> 31;
			now += fen;
			active += bought;
			sold = (sold << 1) | bought;
			moved = (moved << 1) | ((fen | back) >>> 31);
		}
		// The window before ends where this one begins.
		let before = 0;
		for (const from = at + prior.from; slot >= from; slot--) {
			const fen = records[slot]!;
			const back = (0 - fen) | 0;
			before += fen;
			sold = (sold << 1) | (back >>> 31);
			moved = (moved << 1) | ((fen | back) >>> 31);
		}
		for (; slot >= at; slot--) {
			const fen = records[slot]!;
			const back = (0 - fen) | 0;
			sold = (sold << 1) | (back >>> 31);
			moved = (moved << 1) | ((fen | back) >>> 31);
		}
		revenue[customer] = now;
		activeMonths[customer] = active;
		priorRevenue[customer] = before;
		// Where nothing was sold on the whole, a month is still the first if a row is not positive.
		const lowest = 32 - Math.clz32(~moved & (moved - 1));
		firstMonth[customer] = monthOfBit[Math.min(lowest, length - records[at + firstAt]!) + 1]!;
		lastActiveMonth[customer] = monthOfBit[32 - Math.clz32(sold & ended)]!;
	}
}

function readManyMonths(
	{ first, customers, records, width, firstAt }: LedgerSums,
	{ months, window, prior, upToEnd }: MonthSlots,
	{ revenue, activeMonths, priorRevenue, firstMonth, lastActiveMonth }: MeasureColumns,
): void {
	const { length } = months;
	const end = first + customers;
	for (let customer = first, at = 0; customer < end; customer++, at += width) {
		let now = 0;
		let active = 0;
		for (let slot = at + window.from; slot < at + window.to; slot++) {
			const fen = records[slot]!;
			now += fen;
			active += (0 - fen) >>> 31;
		}
		let before = 0;
		for (let slot = at + prior.from; slot < at + prior.to; slot++) before += records[slot]!;
		let last = upToEnd - 1;
		while (last >= 0 && records[at + last]! <= 0) last--;
		const returned = length - records[at + firstAt]!;
		let earliest = 0;
		while (earliest < returned && records[at + earliest] === 0) earliest++;
		revenue[customer] = now;
		activeMonths[customer] = active;
		priorRevenue[customer] = before;
		firstMonth[customer] = months[earliest] ?? NO_MONTH;
		lastActiveMonth[customer] = months[last] ?? NO_MONTH;
	}
}

function readRoles(
	{ first, customers, records, width, roleAt }: LedgerSums,
	{ present, presentPrior, profit, priorProfit, largestOrder, orders }: MeasureColumns,
): void {
	const end = first + customers;
	const [money, largest, tally] = [PROFIT, LARGEST, TALLY];
	let now = roleAt[IN_WINDOW]!;
	let before = roleAt[IN_PRIOR]!;
	for (let customer = first; customer < end; customer++, now += width, before += width) {
		const rows = records[now + tally]!;
		present[customer] = Number(rows !== 0);
		presentPrior[customer] = Number(records[before + tally]! !== 0);
		profit[customer] = records[now + money]!;
		priorProfit[customer] = records[before + money]!;
		largestOrder[customer] = records[now + largest]!;
		orders[customer] = rows >> 1;
	}
}
