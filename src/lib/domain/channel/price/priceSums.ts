import type { RowChange } from '../../ledger/totals/changedRows';
import { NO_DAY, monthOfDay } from '../../primitives/day';
import { NO_NAME } from '../../ledger/names';
import { ROWS_PER_STEP, within, type Steps } from '../../primitives/steps';

/** The columns that sums are told apart by, the first one first. */
const KEYS = ['months', 'products', 'regions', 'customers'] as const;

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

/** Parts of the work. */
const READ = 0.3;
const SORTED = 0.8;

/** The rows of some changes added up: invoices with a product, a positive quantity and a positive amount [PRICE-1]. */
export function* sumSteps(changes: readonly RowChange[]): Steps<PriceSums> {
	const rows = noSums(changes.reduce((sum, each) => sum + each.rows.length, 0));
	let size = 0;
	for (const [k, change] of changes.entries()) {
		size = gather(change, rows, size);
		yield READ * ((k + 1) / changes.length);
	}
	const order = yield* within(orderSteps(rows, size), READ, SORTED);
	return yield* within(addSteps(rows, order), SORTED, 1);
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

/** Places in rising order, by counting: column by column, the one that counts most last. */
function* orderSteps(rows: PriceSums, size: number): Steps<Int32Array> {
	let order = Int32Array.from({ length: size }, (_, k) => k);
	let other = new Int32Array(size);
	for (const [done, key] of [...KEYS].reverse().entries()) {
		const column = rows[key];
		let [least, most] = [Infinity, -Infinity];
		for (let k = 0; k < size; k++) {
			if (column[k]! < least) least = column[k]!;
			if (column[k]! > most) most = column[k]!;
		}
		if (!(most > least)) continue;
		const next = new Int32Array(most - least + 2);
		for (let k = 0; k < size; k++) next[column[k]! - least + 1]!++;
		for (let k = 1; k < next.length; k++) next[k]! += next[k - 1]!;
		for (let k = 0; k < size; k++) {
			other[next[column[order[k]!]! - least]!++] = order[k]!;
			if ((k + 1) % ROWS_PER_STEP === 0) yield (done + k / size) / KEYS.length;
		}
		[order, other] = [other, order];
	}
	return order;
}

/** Rows of the same month, product, region and customer as one. Sums are whole, so their order is nobody's. */
function* addSteps(rows: PriceSums, order: Int32Array): Steps<PriceSums> {
	const sums = noSums(order.length);
	let last = -1;
	for (let k = 0; k < order.length; k++) {
		if (last < 0 || compareSums(sums, last, rows, order[k]!) !== 0)
			take(rows, order[k]!, sums, ++last);
		else addTo(sums, last, rows, order[k]!);
		if ((k + 1) % ROWS_PER_STEP === 0) yield k / order.length;
	}
	return cut(sums, last + 1);
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
	return cut(both, size);
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
const cut = (sums: PriceSums, size: number): PriceSums => partOf(sums, 0, size);

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
