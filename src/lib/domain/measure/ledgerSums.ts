import type { ChunkFacts } from '../ledger/chunkFacts';
import type { Chunk } from '../ledger/ledger';
import { NO_NAME } from '../ledger/names';
import { monthOfDay } from '../primitives/day';
import type { Code } from '../primitives/units';
import { IN_PRIOR, IN_WINDOW, OUTSIDE, ROLES, type MonthSlots } from './monthSlots';
import { plainRows, rowsOfPlain, type PlainRows } from './plainRows';

/** Neighbouring customers: the first, and how many. */
export interface Lot {
	readonly first: Code;
	readonly customers: number;
}

/** What the rows of a lot add up to: whole fen in 32 bits, a record of `width` numbers by customer. */
export interface LedgerSums extends Lot {
	readonly records: Int32Array;
	readonly width: number;
	/** Where the numbers of the rows of a role begin in a record, by role; its months come before. */
	readonly roleAt: Int32Array;
	/** Where a record says when the first month with a row that is not positive is. */
	readonly firstAt: number;
	/** 1 for each customer of the lot whose money 32 bits do not hold: its record says nothing. */
	readonly wide: Uint8Array;
}

/** Places of a role's numbers. Fen: sum of the profits; largest positive row without an order number. */
export const PROFIT = 0;
export const LARGEST = 1;
/** Twice the positive rows without an order number, and 1 where there are other rows. */
export const TALLY = 2;
const ROLE_WIDTH = 3;

/** Sums stay within ± this, so that one more number of 32 bits is seen to leave it. */
const REACH = 2 ** 30;

/** How many numbers the record of a customer has. */
export const recordWidth = ({ months, roles }: MonthSlots): number =>
	months.length + (roles.includes(OUTSIDE) ? ROLES : ROLES - 1) * ROLE_WIDTH + 1;

/** Adds up the counted rows of a lot in all chunks as they stand, in one walk. `facts`: of each chunk. */
export function ledgerSums(
	chunks: readonly Chunk[],
	facts: readonly ChunkFacts[],
	lot: Lot,
	slots: MonthSlots,
): LedgerSums {
	const { months, roles, places } = slots;
	const width = recordWidth(slots);
	const roleAt = new Int32Array(ROLES);
	[IN_WINDOW, IN_PRIOR, OUTSIDE].forEach((role, k) => {
		roleAt[role] = months.length + k * ROLE_WIDTH;
	});
	const sums = {
		...{ ...lot, width, roleAt, firstAt: width - 1 },
		records: new Int32Array(lot.customers * width),
		wide: new Uint8Array(lot.customers),
	};
	const atOf = Int32Array.from(places, (slot) => roleAt[roles[slot]!]!);
	const inRow = months.length === places.length && lot.first === 0;
	for (let place = 0; place < chunks.length; place++) {
		const chunk = chunks[place]!;
		const { plain, lastCustomer } = facts[place]!;
		const rows = plain ? rowsOfPlain(chunk) : plainRows(chunk);
		if (inRow && lastCustomer < lot.customers && rows.order === null)
			addUsualRows(sums, rows, slots, atOf);
		else addRows(sums, rows, slots, atOf);
	}
	return sums;
}

/** Adds rows of anybody, in any months. `atOf`: where the numbers of its role begin, by month − the first. */
function addRows(
	{ first, customers, records, width, firstAt, wide }: LedgerSums,
	{ rows, day, customer, amount, profit, order }: PlainRows,
	{ months, places }: MonthSlots,
	atOf: Int32Array,
): void {
	const from = months[0]!;
	const { length } = months;
	for (let row = 0; row < rows; row++) {
		const who = customer[row]! - first;
		if (who < 0 || who >= customers) continue;
		const month = monthOfDay(day[row]!) - from;
		const slot = places[month]!;
		const start = who * width;
		const exact = amount[row]!;
		const exactGain = profit[row]!;
		const fen = exact | 0;
		const gain = exactGain | 0;
		const sum = (records[start + slot]! + fen) | 0;
		records[start + slot] = sum;
		const role = start + atOf[month]!;
		const profits = (records[role]! + gain) | 0;
		records[role] = profits;
		if (fen !== exact || gain !== exactGain || isBeyond(sum, profits)) wide[who] = 1;
		if (fen > 0 && (order === null || order[row] === NO_NAME)) {
			records[role + TALLY]! += 2;
			records[role + LARGEST] = largerOf(records[role + LARGEST]!, fen);
			continue;
		}
		records[role + TALLY]! |= 1;
		if (fen <= 0 && records[start + firstAt]! < length - slot)
			records[start + firstAt] = length - slot;
	}
}

/**
 * The same for months in a row, everybody, and no order number. As little as can be done for a row, and
 * no branch but for what is rare: a million of them wait for their places in memory.
 */
function addUsualRows(
	{ records, width, firstAt, wide }: LedgerSums,
	{ rows, day, customer, amount, profit }: PlainRows,
	{ months }: MonthSlots,
	atOf: Int32Array,
): void {
	const from = months[0]!;
	const { length } = months;
	// Taken here, and not at every row: a bundle makes variables of constants.
	const [reach, largest, tally] = [REACH, LARGEST, TALLY];
	for (let row = 0; row < rows; row++) {
		const slot = monthOfDay(day[row]!) - from;
		const who = customer[row]!;
		const start = who * width;
		const exact = amount[row]!;
		const exactGain = profit[row]!;
		const fen = exact | 0;
		const gain = exactGain | 0;
		const sum = (records[start + slot]! + fen) | 0;
		records[start + slot] = sum;
		const role = start + atOf[slot]!;
		const profits = (records[role]! + gain) | 0;
		records[role] = profits;
		if (fen !== exact || gain !== exactGain || ((sum + reach) | (profits + reach)) < 0)
			wide[who] = 1;
		if (fen > 0) {
			records[role + tally]! += 2;
			records[role + largest] = largerOf(records[role + largest]!, fen);
			continue;
		}
		records[role + tally]! |= 1;
		if (records[start + firstAt]! < length - slot) records[start + firstAt] = length - slot;
	}
}

/** Has one of two sums left the reach? */
const isBeyond = (sum: number, other: number): boolean => ((sum + REACH) | (other + REACH)) < 0;

/** Of two that are not negative, without a branch: which it is, is anybody's guess. */
function largerOf(one: number, other: number): number {
	const above = one - other;
	return other + (above & ~(above >> 31));
}
