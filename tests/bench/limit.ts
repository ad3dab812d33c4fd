import { MONTHS, type ModelSales } from './modelSales';
import { RadixOrder } from './radixOrder';

/** The cuts of the limit's three classes. */
export interface Cuts {
	readonly a: number;
	readonly b: number;
}
export const CUTS: Cuts = { a: 0.8, b: 0.95 };

const YEAR = 12;
const BANDS = [1e7, 5e6, 3e6, 1e6, 3e5, 1.5e5];
const HOURS = [6, 2, 0.5] as const;
const HOURS_PER_PERSON = 120;
const BUDGET = 1e8;

/** One year of everybody: sums, order, running sum of positive values, class. */
interface Year {
	readonly sums: Float64Array;
	readonly order: Uint32Array;
	readonly running: Float64Array;
	readonly classes: Uint8Array;
	/** Where the second and the third class begin. */
	cut: readonly [number, number];
}

/**
 * What straight loops over typed arrays take: customer × month sums, two years ordered and cut,
 * migration, spend bands, staffing, a budget to the fen over the first two classes. All memory is
 * taken before the clock starts. Nothing is kept of the rows: it is the floor, not an engine.
 */
export class Limit {
	readonly #sales: ModelSales;
	readonly #cells: Float64Array;
	readonly #months = new Float64Array(MONTHS);
	readonly #before: Year;
	readonly #now: Year;
	readonly #radix: RadixOrder;
	readonly #migration = new Uint32Array(16);
	readonly #bands = new Uint32Array(BANDS.length + 1);
	readonly #share: Float64Array;
	readonly #rest: Float64Array;
	readonly #scratch: Float64Array;
	persons = 0;

	constructor(sales: ModelSales) {
		const { customers } = sales;
		this.#sales = sales;
		this.#cells = new Float64Array(customers * MONTHS);
		this.#before = year(customers);
		this.#now = year(customers);
		this.#radix = new RadixOrder(customers);
		this.#share = new Float64Array(customers);
		this.#rest = new Float64Array(customers);
		this.#scratch = new Float64Array(customers);
	}

	/** Everything from the rows. */
	full({ a, b }: Cuts = CUTS): void {
		const { rows, customers, customer, month, amount } = this.#sales;
		const cells = this.#cells.fill(0);
		const months = this.#months.fill(0);
		for (let row = 0; row < rows; row++) {
			cells[customer[row]! * MONTHS + month[row]!]! += amount[row]!;
		}
		const before = this.#before.sums;
		const now = this.#now.sums;
		for (let who = 0; who < customers; who++) {
			const base = who * MONTHS;
			let sum = 0;
			for (let m = 0; m < YEAR; m++) {
				const fen = cells[base + m]!;
				sum += fen;
				months[m]! += fen;
			}
			before[who] = sum;
			sum = 0;
			for (let m = YEAR; m < MONTHS; m++) {
				const fen = cells[base + m]!;
				sum += fen;
				months[m]! += fen;
			}
			now[who] = sum;
		}
		for (const each of [this.#before, this.#now]) {
			this.#radix.order(each.sums, each.order);
			run(each, 0);
			cut(each, a, b);
		}
		this.#tail();
	}

	/** One amount of this year, and everything that follows. */
	edit(who: number, difference: number): void {
		const year = this.#now;
		this.#cells[who * MONTHS + YEAR]! += difference;
		this.#months[YEAR]! += difference;
		run(year, reposition(year, who, difference));
		cut(year, CUTS.a, CUTS.b);
		this.#tail();
	}

	/** Another cut, and everything that follows. */
	move({ a, b }: Cuts): void {
		cut(this.#before, a, b);
		cut(this.#now, a, b);
		this.#tail();
	}

	#tail(): void {
		const { customers } = this.#sales;
		const before = this.#before;
		const now = this.#now;
		const migration = this.#migration.fill(0);
		const bands = this.#bands.fill(0);
		for (let who = 0; who < customers; who++) {
			const from = before.sums[who] === 0 ? 3 : before.classes[who]!;
			const to = now.sums[who] === 0 ? 3 : now.classes[who]!;
			migration[from * 4 + to]!++;
			const average = now.sums[who]! / YEAR;
			let band = 0;
			while (band < BANDS.length && average < BANDS[band]!) band++;
			bands[band]!++;
		}
		const [first, second] = now.cut;
		const hours = first * HOURS[0] + (second - first) * HOURS[1] + (customers - second) * HOURS[2];
		this.persons = Math.ceil(hours / HOURS_PER_PERSON);
		this.#budget(second);
	}

	/** Largest remainder over the first `count` of the order. */
	#budget(count: number): void {
		const { sums, order, running } = this.#now;
		const whole = running[count]!;
		let used = 0;
		for (let place = 0; place < count; place++) {
			const exact = BUDGET * (sums[order[place]!]! / whole);
			const floor = Math.floor(exact);
			this.#share[place] = floor;
			this.#rest[place] = exact - floor;
			used += floor;
		}
		let left = Math.max(0, Math.round(BUDGET - used));
		if (left === 0 || left >= count) return;
		const scratch = this.#scratch.subarray(0, count);
		scratch.set(this.#rest.subarray(0, count));
		const threshold = select(scratch, count - left);
		for (let place = 0; place < count && left > 0; place++) {
			if (this.#rest[place]! > threshold) {
				this.#share[place]!++;
				left--;
			}
		}
		for (let place = 0; place < count && left > 0; place++) {
			if (this.#rest[place] === threshold) {
				this.#share[place]!++;
				left--;
			}
		}
	}
}

const year = (customers: number): Year => ({
	sums: new Float64Array(customers),
	order: new Uint32Array(customers),
	running: new Float64Array(customers + 1),
	classes: new Uint8Array(customers),
	cut: [0, 0],
});

function run({ sums, order, running }: Year, from: number): void {
	let sum = running[from]!;
	for (let place = from; place < order.length; place++) {
		const fen = sums[order[place]!]!;
		if (fen > 0) sum += fen;
		running[place + 1] = sum;
	}
}

function cut(year: Year, a: number, b: number): void {
	const { order, running, classes } = year;
	const customers = order.length;
	const whole = running[customers]!;
	const first = lower(running, whole * a);
	const second = lower(running, whole * b);
	for (let place = 0; place < first; place++) classes[order[place]!] = 0;
	for (let place = first; place < second; place++) classes[order[place]!] = 1;
	for (let place = second; place < customers; place++) classes[order[place]!] = 2;
	year.cut = [first, second];
}

/** The first place with at least so much before it. */
function lower(running: Float64Array, wanted: number): number {
	let low = 0;
	let high = running.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (running[middle]! < wanted) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Moves one customer to its new place in the order; the first place that changed. */
function reposition({ sums, order }: Year, who: number, difference: number): number {
	const from = order.indexOf(who);
	const sum = (sums[who]! += difference);
	const before = (other: number): boolean =>
		sums[other]! > sum || (sums[other] === sum && other < who);
	let to = from;
	while (to > 0 && !before(order[to - 1]!)) to--;
	if (to < from) order.copyWithin(to + 1, to, from);
	else {
		while (to < order.length - 1 && before(order[to + 1]!)) to++;
		order.copyWithin(from, from + 1, to + 1);
	}
	order[to] = who;
	return Math.min(from, to);
}

/** The k-th smallest, in place. */
function select(values: Float64Array, k: number): number {
	let low = 0;
	let high = values.length - 1;
	while (low < high) {
		const pivot = values[(low + high) >> 1]!;
		let i = low;
		let j = high;
		while (i <= j) {
			while (values[i]! < pivot) i++;
			while (values[j]! > pivot) j--;
			if (i <= j) {
				[values[i], values[j]] = [values[j]!, values[i]!];
				i++;
				j--;
			}
		}
		if (k <= j) high = j;
		else if (k >= i) low = i;
		else break;
	}
	return values[k]!;
}
