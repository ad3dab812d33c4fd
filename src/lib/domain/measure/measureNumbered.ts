import type { Chunk } from '../ledger/ledger';
import { NO_NAME } from '../ledger/names';
import type { Window } from '../plan';
import { dayOf, NO_DAY } from '../primitives/day';
import type { Code, Day } from '../primitives/units';
import type { MeasureColumns } from './measureColumns';

/** Orders of further customers under a number that is another's already: beyond, other ways are cheaper. */
const MOST_SHARED = 2 ** 16;
/** More names than a list can hold in memory. */
const NAME_ROOM = 2 ** 25;
/** Above the day of any date in its month. */
const MONTH_END = 31;

/** What the rows of the window add up to by order number. */
interface NumberSums {
	/** By code of the number: the first customer that has it, one higher; 0 is none. */
	readonly owners: Int32Array;
	/** Fen of that customer. */
	readonly sums: Float64Array;
	/** Fen of the further ones, by customer and number. */
	readonly shared: Map<number, number>;
}

/**
 * Adds the orders with a number of everybody, in one walk along the chunks: a number is one
 * customer's, but for few. False, and nothing is added, where too many customers share theirs.
 * What `measureOrders` says of the tally of all rows.
 */
export function measureNumbered(
	into: MeasureColumns,
	chunks: readonly Chunk[],
	window: Window,
	mostShared = MOST_SHARED,
): boolean {
	let room = 0;
	for (const { texts } of chunks) if (texts.order !== null) room = roomFor(texts.order, room);
	const numbers: NumberSums = {
		owners: new Int32Array(room),
		sums: new Float64Array(room),
		shared: new Map(),
	};
	const { shared } = numbers;
	for (const chunk of chunks) {
		const { order } = chunk.texts;
		if (order === null) continue;
		addRows(numbers, chunk, order, window);
		if (shared.size > mostShared) return false;
	}
	addOwned(into, numbers);
	for (const [key, fen] of shared) addOrder(into, Math.floor(key / NAME_ROOM), fen);
	return true;
}

/** One above the largest code, and at least `room`. */
function roomFor(order: Int32Array, room: number): number {
	let last = room - 1;
	for (let row = 0; row < order.length; row++) {
		const further = order[row]! - last;
		// No branch: numbers rise, so that every third is the largest so far.
		last += further & ~(further >> 31);
	}
	return last + 1;
}

/** No branch but for what is rare: which rows are of the window, and new numbers, is anybody's guess. */
function addRows(
	{ owners, sums, shared }: NumberSums,
	{ rows, day, customer, amount }: Chunk,
	order: Int32Array,
	window: Window,
): void {
	const first: Day = dayOf(window.from, 0);
	const last: Day = dayOf(window.to, MONTH_END);
	const [none, noDay, room] = [NO_NAME, NO_DAY, NAME_ROOM];
	for (let row = 0; row < rows; row++) {
		const number = order[row]!;
		const who = customer[row]!;
		const on = day[row]!;
		const fen = amount[row]!;
		if (number === none || who === none || on === noDay || Number.isNaN(fen)) continue;
		const inside = 1 + (((on - first) | (last - on)) >> 31);
		const owner = owners[number]!;
		// Without an owner it is this one's.
		const own = owner + ((who + 1) & ((owner - 1) >> 31));
		if (own === who + 1) {
			owners[number] = own;
			sums[number]! += fen * inside;
		} else if (inside === 1) {
			const key = who * room + number;
			shared.set(key, (shared.get(key) ?? 0) + fen);
		}
	}
}

function addOwned(into: MeasureColumns, { owners, sums }: NumberSums): void {
	const { orders, largestOrder } = into;
	for (let number = 0; number < owners.length; number++) {
		const customer = owners[number]! - 1;
		if (customer < 0) continue;
		const fen = sums[number]!;
		orders[customer]! += Number(fen > 0);
		if (fen > largestOrder[customer]!) largestOrder[customer] = fen;
	}
}

function addOrder({ orders, largestOrder }: MeasureColumns, customer: Code, fen: number): void {
	if (fen <= 0) return;
	orders[customer]!++;
	if (fen > largestOrder[customer]!) largestOrder[customer] = fen;
}
