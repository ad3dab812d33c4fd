import type { RowChange } from './changedRows';
import { counts } from './counted';
import { pagedRow, type PagedRow, type RowPage } from './rowPages';

/** Rows that go out of one page and rows that come in. */
interface PageChange {
	readonly gone: PagedRow[];
	readonly come: PagedRow[];
}

/**
 * The pages that some rows went out of or came into, as they are then. No chunk is read but for
 * these rows; `pageAt` is asked for what the pages were.
 */
export function changePages(
	pageAt: (place: number) => RowPage,
	perPage: number,
	changes: readonly RowChange[],
): ReadonlyMap<number, RowPage> {
	const byPage = new Map<number, PageChange>();
	for (const { chunk, rows, sign } of changes) {
		for (const row of rows) {
			if (!counts(chunk, row)) continue;
			const customer = chunk.customer[row]!;
			const page = Math.floor(customer / perPage);
			let change = byPage.get(page);
			if (change === undefined) byPage.set(page, (change = { gone: [], come: [] }));
			change[sign > 0 ? 'come' : 'gone'].push(pagedRow(chunk, row, customer % perPage));
		}
	}
	const changed = new Map<number, RowPage>();
	for (const [page, change] of byPage) changed.set(page, changePage(pageAt(page), change));
	return changed;
}

function changePage(page: RowPage, { gone, come }: PageChange): RowPage {
	const size = page.keys.length + come.length - gone.length;
	const changed: RowPage = {
		keys: new Uint32Array(size),
		amounts: new Float64Array(size),
		profits: new Float64Array(size),
	};
	let filled = 0;
	const leaving = new Leaving(gone);
	let from = 0;
	for (let row = 0; row < page.keys.length; row++) {
		if (!leaving.take(page, row)) continue;
		filled = copyRows(changed, filled, page, from, row);
		from = row + 1;
	}
	filled = copyRows(changed, filled, page, from, page.keys.length);
	if (filled + come.length !== size) throw new Error('a row that goes out was never in');
	for (const { key, amount, profit } of come) {
		changed.keys[filled] = key;
		changed.amounts[filled] = amount;
		changed.profits[filled] = profit;
		filled++;
	}
	return changed;
}

function copyRows(into: RowPage, at: number, page: RowPage, from: number, to: number): number {
	into.keys.set(page.keys.subarray(from, to), at);
	into.amounts.set(page.amounts.subarray(from, to), at);
	into.profits.set(page.profits.subarray(from, to), at);
	return at + to - from;
}

/** Keys are first looked up in a table of this many places, which says no without a search. */
const SIEVE = 4096;

/** Rows that are to go, each as often as it goes. */
class Leaving {
	readonly #rows = new Map<number, PagedRow[]>();
	readonly #sieve = new Uint8Array(SIEVE);

	constructor(rows: readonly PagedRow[]) {
		for (const row of rows) {
			const known = this.#rows.get(row.key);
			if (known === undefined) this.#rows.set(row.key, [row]);
			else known.push(row);
			this.#sieve[placeOf(row.key)] = 1;
		}
	}

	/** Is this row to go? Then it has gone, and its like only if it was asked for twice. */
	take({ keys, amounts, profits }: RowPage, row: number): boolean {
		const key = keys[row]!;
		if (this.#sieve[placeOf(key)] === 0) return false;
		const rows = this.#rows.get(key);
		if (rows === undefined) return false;
		const at = rows.findIndex(
			({ amount, profit }) => amount === amounts[row] && profit === profits[row],
		);
		if (at === -1) return false;
		rows.splice(at, 1);
		return true;
	}
}

/** Neighbouring months and neighbouring customers lie apart. */
const placeOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 20;
