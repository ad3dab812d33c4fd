import { monthOfDay, NO_MONTH } from '../../primitives/day';
import type { Month } from '../../primitives/units';
import type { ChunkFacts } from '../chunkFacts';
import type { Chunk } from '../ledger';
import { counts } from './counted';

/** Up to this many months in a row each gets a place; beyond, only those that occur. */
const DENSE_MONTHS = 120;

/** No place for a month: no row of the ledger lies in it. */
export const NO_SLOT = -1;

/**
 * Which months the customers' cells stand for. A month far off (a mistyped year) takes one place,
 * not all between. Places are given once: a later month comes after the ones before it.
 */
export interface MonthSlots {
	/** Month by place. */
	readonly months: Int32Array;
	/** The month that `places` begins with. */
	readonly first: Month;
	/** Place by month − first; NO_SLOT where there is none. */
	readonly places: Int32Array;
	/** Places in the order of their months. */
	readonly order: Int32Array;
}

/** The months of a ledger, from the facts of its chunks. */
export function monthSlots(chunks: readonly Chunk[], facts: readonly ChunkFacts[]): MonthSlots {
	let from = Infinity;
	let to = NO_MONTH;
	for (const chunk of facts) {
		if (chunk.counted === 0) continue;
		from = Math.min(from, chunk.from);
		to = Math.max(to, chunk.to);
	}
	if (to === NO_MONTH) return slotsOf(new Int32Array(0));
	const span = to - from + 1;
	if (span <= DENSE_MONTHS) return slotsOf(Int32Array.from({ length: span }, (_, k) => from + k));
	return slotsOf(occurring(chunks, from, span));
}

/** The slots with one more month. */
export const withMonth = (slots: MonthSlots, month: Month): MonthSlots =>
	slotsOf(Int32Array.from([...slots.months, month]));

/** Place of a month; NO_SLOT when it has none. */
export const slotOf = (slots: MonthSlots, month: Month): number =>
	slots.places[month - slots.first] ?? NO_SLOT;

function slotsOf(months: Int32Array): MonthSlots {
	if (months.length === 0) {
		const none = new Int32Array(0);
		return { months, first: NO_MONTH, places: none, order: none };
	}
	const order = Int32Array.from(months, (_, slot) => slot).sort((a, b) => months[a]! - months[b]!);
	const first = months[order[0]!]!;
	const last = months[order[order.length - 1]!]!;
	const places = new Int32Array(last - first + 1).fill(NO_SLOT);
	months.forEach((month, slot) => (places[month - first] = slot));
	return { months, first, places, order };
}

function occurring(chunks: readonly Chunk[], from: Month, span: number): Int32Array {
	const seen = new Uint8Array(span);
	for (const chunk of chunks) {
		for (let row = 0; row < chunk.rows; row++) {
			if (counts(chunk, row)) seen[monthOfDay(chunk.day[row]!) - from] = 1;
		}
	}
	const months: number[] = [];
	seen.forEach((occurs, k) => {
		if (occurs === 1) months.push(from + k);
	});
	return Int32Array.from(months);
}
