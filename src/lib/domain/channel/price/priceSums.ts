import type { RowChange } from '../../ledger/totals/changedRows';
import { NO_DAY, monthOfDay } from '../../primitives/day';
import { NO_NAME } from '../../ledger/names';
import { ROWS_PER_STEP, within, type Steps } from '../../primitives/steps';

/** What rows of one month are told apart by, the first one first. */
const KEYS = ['products', 'regions', 'customers'] as const;

/** Rows added up by month, product, region and customer, in rising order of these: columns. */
export interface PriceSums {
	readonly months: Int32Array;
	readonly products: Int32Array;
	/** `NO_NAME` where the rows had none. */
	readonly regions: Int32Array;
	readonly customers: Int32Array;
	/** Fen. */
	readonly amounts: Float64Array;
	/** Thousandths. */
	readonly quantities: Float64Array;
	/** Invoices; those that go count −1. */
	readonly rows: Int32Array;
}

const noSums = (size: number): PriceSums => ({
	months: new Int32Array(size),
	products: new Int32Array(size),
	regions: new Int32Array(size),
	customers: new Int32Array(size),
	amounts: new Float64Array(size),
	quantities: new Float64Array(size),
	rows: new Int32Array(size),
});

/** Parts of the work: rows are read, parted by month, and added up. */
const READ = 0.2;
const PARTED = 0.4;

/** The rows of some changes added up: invoices with a product, a positive quantity and a positive amount [PRICE-1]. */
export function* sumSteps(changes: readonly RowChange[]): Steps<PriceSums> {
	const read = noSums(changes.reduce((sum, each) => sum + each.rows.length, 0));
	let size = 0;
	for (const [k, change] of changes.entries()) {
		size = gather(change, read, size);
		yield READ * ((k + 1) / changes.length);
	}
	const { rows, ends } = yield* within(monthSteps(read, size), READ, PARTED);
	return yield* within(addSteps(rows, ends), PARTED, 1);
}

/** Puts the rows of a change behind those that are there; returns how many are there then. */
function gather({ chunk, rows, sign }: RowChange, into: PriceSums, before: number): number {
	const { day, customer, amount } = chunk;
	const { quantity } = chunk.numbers;
	const { product, region } = chunk.texts;
	if (quantity === null || product === null) return before;
	let size = before;
	for (let k = 0; k < rows.length; k++) {
		const row = rows[k]!;
		if (!(amount[row]! > 0) || !(quantity[row]! > 0) || product[row] === NO_NAME) continue;
		if (day[row] === NO_DAY || customer[row] === NO_NAME) continue;
		into.months[size] = monthOfDay(day[row]!);
		into.products[size] = product[row]!;
		into.regions[size] = region === null ? NO_NAME : region[row]!;
		into.customers[size] = customer[row]!;
		into.amounts[size] = sign * amount[row]!;
		into.quantities[size] = sign * quantity[row]!;
		into.rows[size++] = sign;
	}
	return size;
}

/** Rows in rising order of their months, and where each month ends: what lies near is added up fast. */
function* monthSteps(
	read: PriceSums,
	size: number,
): Steps<{ readonly rows: PriceSums; readonly ends: Int32Array }> {
	const { least, starts } = counted(read.months, 0, size);
	const rows = noSums(size);
	for (let k = 0; k < size; k++) {
		take(read, k, rows, starts[read.months[k]! - least]!++);
		if ((k + 1) % ROWS_PER_STEP === 0) yield k / size;
	}
	// Where a month began, it ends when all its rows have come.
	return { rows, ends: starts };
}

/** Rows of the same month, product, region and customer as one. Sums are whole, so their order is nobody's. */
function* addSteps(rows: PriceSums, ends: Int32Array): Steps<PriceSums> {
	const size = ends.at(-1)!;
	const sums = noSums(size);
	let last = -1;
	let from = 0;
	for (const to of ends) {
		const order = yield* within(orderSteps(rows, from, to), from / size, to / size);
		for (const row of order) {
			if (last >= 0 && compareSums(sums, last, rows, row) === 0) addTo(sums, last, rows, row);
			else take(rows, row, sums, ++last);
		}
		from = to;
	}
	return partOf(sums, 0, last + 1);
}

/** Places of one month in rising order, by counting: column by column, the one that counts most last. */
function* orderSteps(rows: PriceSums, from: number, to: number): Steps<Int32Array> {
	const size = to - from;
	let order = Int32Array.from({ length: size }, (_, k) => from + k);
	let other = new Int32Array(size);
	for (const [done, key] of KEYS.toReversed().entries()) {
		const column = rows[key];
		const { least, starts } = counted(column, from, to);
		if (starts.length <= ONE_VALUE) continue;
		for (let k = 0; k < size; k++) {
			other[starts[column[order[k]!]! - least]!++] = order[k]!;
			if ((k + 1) % ROWS_PER_STEP === 0) yield (done + k / size) / KEYS.length;
		}
		[order, other] = [other, order];
	}
	return order;
}

/** A value, and the end. */
const ONE_VALUE = 2;

/** Where the rows of each value begin when they are put in order, and the end; by value, from the least on. */
function counted(
	column: Int32Array,
	from: number,
	to: number,
): { readonly least: number; readonly starts: Int32Array } {
	let [least, most] = [column[from] ?? 0, column[from] ?? 0];
	for (let k = from; k < to; k++) {
		if (column[k]! < least) least = column[k]!;
		if (column[k]! > most) most = column[k]!;
	}
	const starts = new Int32Array(most - least + 2);
	for (let k = from; k < to; k++) starts[column[k]! - least + 1]!++;
	for (let k = 1; k < starts.length; k++) starts[k]! += starts[k - 1]!;
	return { least, starts };
}

/** Both, added up, but for those that no invoice is left of. */
export function joinSums(a: PriceSums, b: PriceSums): PriceSums {
	const both = noSums(a.rows.length + b.rows.length);
	let [i, j, size] = [0, 0, 0];
	while (i < a.rows.length || j < b.rows.length) {
		const order = i === a.rows.length ? 1 : j === b.rows.length ? -1 : compareSums(a, i, b, j);
		if (order <= 0) take(a, i++, both, size);
		if (order > 0) take(b, j++, both, size);
		else if (order === 0) addTo(both, size, b, j++);
		if (both.rows[size]! > 0) size++;
	}
	return partOf(both, 0, size);
}

/** Below 0: the first stands in front of the other. */
function compareSums(a: PriceSums, i: number, b: PriceSums, j: number): number {
	return (
		a.months[i]! - b.months[j]! ||
		a.products[i]! - b.products[j]! ||
		a.regions[i]! - b.regions[j]! ||
		a.customers[i]! - b.customers[j]!
	);
}

/** Sums from one place up to (not including) another; they share the columns. */
export const partOf = (sums: PriceSums, from: number, to: number): PriceSums => ({
	months: sums.months.subarray(from, to),
	products: sums.products.subarray(from, to),
	regions: sums.regions.subarray(from, to),
	customers: sums.customers.subarray(from, to),
	amounts: sums.amounts.subarray(from, to),
	quantities: sums.quantities.subarray(from, to),
	rows: sums.rows.subarray(from, to),
});

function take(from: PriceSums, k: number, into: PriceSums, at: number): void {
	into.months[at] = from.months[k]!;
	into.products[at] = from.products[k]!;
	into.regions[at] = from.regions[k]!;
	into.customers[at] = from.customers[k]!;
	into.amounts[at] = from.amounts[k]!;
	into.quantities[at] = from.quantities[k]!;
	into.rows[at] = from.rows[k]!;
}

function addTo(sums: PriceSums, at: number, from: PriceSums, k: number): void {
	sums.amounts[at]! += from.amounts[k]!;
	sums.quantities[at]! += from.quantities[k]!;
	sums.rows[at]! += from.rows[k]!;
}
