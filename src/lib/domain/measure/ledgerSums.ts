import type { ChunkFacts } from '../ledger/chunkFacts';
import type { Chunk } from '../ledger/ledger';
import { NO_NAME } from '../ledger/names';
import { monthOfDay } from '../primitives/day';
import { IN_PRIOR, IN_WINDOW, OUTSIDE, ROLES, type MonthSlots } from './monthSlots';
import { plainRows, rowsOfPlain, type PlainRows } from './plainRows';

/** What the rows of everybody add up to: whole fen in 32 bits, a record of `width` numbers by customer code. */
export interface LedgerSums {
	readonly records: Int32Array;
	readonly width: number;
	/** Where the numbers of the rows of a role begin in a record, by role; its months come before. */
	readonly roleAt: Int32Array;
	/** Where a record says when the first month with a row that is not positive is. */
	readonly firstAt: number;
}

/** Places of a role's numbers. Fen: sum of the profits; largest positive row without an order number. */
export const PROFIT = 0;
export const LARGEST = 1;
/** Twice the positive rows without an order number, and 1 where there are other rows. */
export const TALLY = 2;
const ROLE_WIDTH = 3;

/** So many numbers are 32 MB; a table of more is not made. */
const MOST_NUMBERS = 2 ** 23;
/** Sums stay within ± this, so that one more number of 32 bits is seen to leave it. */
const REACH = 2 ** 30;

/**
 * Adds up the counted rows of all chunks as they stand, in one walk. null where whole fen in 32 bits
 * do not hold it, or for too many customers and months: rows by page hold anything.
 * `facts`: of each chunk. `slots`: a place for every month of the ledger, in a row.
 */
export function ledgerSums(
	chunks: readonly Chunk[],
	facts: readonly ChunkFacts[],
	customers: number,
	slots: MonthSlots,
): LedgerSums | null {
	const { months, roles } = slots;
	const begin = months.length;
	const roleAt = new Int32Array(ROLES);
	[roleAt[IN_WINDOW], roleAt[IN_PRIOR]] = [begin, begin + ROLE_WIDTH];
	const outside = roles.includes(OUTSIDE) ? ROLE_WIDTH : 0;
	roleAt[OUTSIDE] = begin + 2 * ROLE_WIDTH;
	const firstAt = begin + 2 * ROLE_WIDTH + outside;
	const width = firstAt + 1;
	if (customers * width > MOST_NUMBERS) return null;
	const sums = { records: new Int32Array(customers * width), width, roleAt, firstAt };
	const atOf = Int32Array.from(roles, (role) => roleAt[role]!);
	return chunks.every((chunk, place) => {
		const plain = facts[place]!.plain ? rowsOfPlain(chunk) : plainRows(chunk);
		return plain !== null && addRows(sums, plain, months[0]!, atOf);
	})
		? sums
		: null;
}

/**
 * Do 32 bits hold the sums? As little as can be done for a row, and no branch but for what is rare: a
 * million of them wait for their places in memory.
 * `atOf`: where the numbers of its role begin, by month − `from`.
 */
function addRows(
	{ records, width, firstAt }: LedgerSums,
	{ rows, day, customer, amount, profit, order }: PlainRows,
	from: number,
	atOf: Int32Array,
): boolean {
	const last = atOf.length;
	let beyond = 0;
	for (let row = 0; row < rows; row++) {
		const slot = monthOfDay(day[row]!) - from;
		const start = customer[row]! * width;
		const exact = amount[row]!;
		const exactGain = profit[row]!;
		const fen = exact | 0;
		const gain = exactGain | 0;
		if (fen !== exact || gain !== exactGain) return false;
		const sum = (records[start + slot]! + fen) | 0;
		records[start + slot] = sum;
		const role = start + atOf[slot]!;
		const profits = (records[role]! + gain) | 0;
		records[role] = profits;
		beyond |= (sum + REACH) | (profits + REACH);
		if (fen > 0 && (order === null || order[row] === NO_NAME)) {
			records[role + TALLY]! += 2;
			// The larger of two that are not negative, without a branch: which it is, is anybody's guess.
			const above = records[role + LARGEST]! - fen;
			records[role + LARGEST] = fen + (above & ~(above >> 31));
			continue;
		}
		records[role + TALLY]! |= 1;
		if (fen <= 0 && records[start + firstAt]! < last - slot) records[start + firstAt] = last - slot;
	}
	return beyond >= 0;
}
