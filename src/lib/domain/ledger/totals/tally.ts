import { monthOfDay } from '../../primitives/day';
import type { Code, Month } from '../../primitives/units';
import type { TextColumn } from '../columns';
import type { Chunk } from '../ledger';
import { NO_NAME } from '../names';
import type { RowChange } from './changedRows';
import { counts } from './counted';
import { MONTH_ROOM } from './rowPages';

/** More names than a list can hold in memory. */
const NAME_ROOM = 2 ** 25;

/**
 * Sums by (customer, name, month) of one text column, for the customers of a page: entries by
 * rising key, so that the months of a name, and the names of a customer, stand together.
 */
export interface TallyPage {
	readonly keys: Float64Array;
	/** Fen. */
	readonly sums: Float64Array;
	/** Counted rows, at least 1. */
	readonly rows: Int32Array;
}

/** By page of customers; pages past the end hold nothing. Never changed after it was returned. */
export type Tally = readonly TallyPage[];

const EMPTY_PAGE: TallyPage = {
	keys: new Float64Array(0),
	sums: new Float64Array(0),
	rows: new Int32Array(0),
};

/** Keys of one customer and name differ only in the month. */
export const groupOf = (key: number): number => Math.floor(key / MONTH_ROOM);
export const monthOfKey = (key: number): Month => key % MONTH_ROOM;
export const nameOfGroup = (group: number): Code => group % NAME_ROOM;
/** Place of the customer in its page. */
export const customerOfGroup = (group: number): number => Math.floor(group / NAME_ROOM);
/** The smallest group of a customer, by its place in the page. */
export const firstGroup = (customer: number): number => customer * NAME_ROOM;

/** The sums after some rows went out and others came in; pages without such a row are shared. */
export function tallyRows(
	tally: Tally,
	column: TextColumn,
	perPage: number,
	changes: readonly RowChange[],
): Tally {
	const entries = entriesOf(column, perPage, changes);
	const pages = [...tally];
	let from = 0;
	for (let page = 0; page < entries.ends.length; page++) {
		const to = entries.ends[page]!;
		while (pages.length <= page) pages.push(EMPTY_PAGE);
		if (to > from) {
			pages[page] = merge(
				pages[page]!,
				entries.keys.subarray(from, to),
				entries.fen.subarray(from, to),
				entries.signs.subarray(from, to),
			);
		}
		from = to;
	}
	return pages;
}

/** Rows that have a name in the column, page by page. */
interface Entries {
	readonly keys: Float64Array;
	/** Fen with the sign of the change. */
	readonly fen: Float64Array;
	readonly signs: Int8Array;
	/** Where each page ends. */
	readonly ends: Int32Array;
}

function entriesOf(column: TextColumn, perPage: number, changes: readonly RowChange[]): Entries {
	const pageOf = (customer: Code): number => Math.floor(customer / perPage);
	let lastPage = -1;
	const each = (visit: (chunk: Chunk, row: number, name: Code, sign: 1 | -1) => void): void => {
		for (const { chunk, rows, sign } of changes) {
			const names = chunk.texts[column];
			if (names === null) continue;
			for (const row of rows) {
				const name = names[row]!;
				if (name !== NO_NAME && counts(chunk, row)) visit(chunk, row, name, sign);
			}
		}
	};
	let size = 0;
	each((chunk, row) => {
		size++;
		lastPage = Math.max(lastPage, pageOf(chunk.customer[row]!));
	});
	const ends = new Int32Array(lastPage + 1);
	each((chunk, row) => ends[pageOf(chunk.customer[row]!)]!++);
	for (let page = 0, start = 0; page < ends.length; page++) {
		const count = ends[page]!;
		ends[page] = start;
		start += count;
	}
	const keys = new Float64Array(size);
	const fen = new Float64Array(size);
	const signs = new Int8Array(size);
	each((chunk, row, name, sign) => {
		const customer = chunk.customer[row]!;
		const at = ends[pageOf(customer)]!++;
		const group = firstGroup(customer % perPage) + name;
		keys[at] = group * MONTH_ROOM + monthOfDay(chunk.day[row]!);
		fen[at] = sign * chunk.amount[row]!;
		signs[at] = sign;
	});
	return { keys, fen, signs, ends };
}

function merge(
	page: TallyPage,
	keys: Float64Array,
	fen: Float64Array,
	signs: Int8Array,
): TallyPage {
	const all = distinct(page.keys, keys);
	const sums = new Float64Array(all.length);
	const rows = new Int32Array(all.length);
	const add = (key: number, money: number, count: number): void => {
		const at = placeOf(all, key);
		sums[at]! += money;
		rows[at]! += count;
	};
	page.keys.forEach((key, k) => add(key, page.sums[k]!, page.rows[k]!));
	for (let k = 0; k < keys.length; k++) add(keys[k]!, fen[k]!, signs[k]!);
	if (!rows.includes(0)) return { keys: all, sums, rows };
	const kept = (_: number, k: number): boolean => rows[k] !== 0;
	return {
		keys: all.filter(kept),
		sums: sums.filter(kept),
		rows: rows.filter((count) => count !== 0),
	};
}

/** The keys of both, each once, rising. */
function distinct(a: Float64Array, b: Float64Array): Float64Array {
	const all = new Float64Array(a.length + b.length);
	all.set(a);
	all.set(b, a.length);
	all.sort();
	let size = 0;
	for (let k = 0; k < all.length; k++) {
		if (k === 0 || all[k] !== all[k - 1]) all[size++] = all[k]!;
	}
	return all.slice(0, size);
}

function placeOf(keys: Float64Array, key: number): number {
	let low = 0;
	let high = keys.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (keys[middle]! < key) low = middle + 1;
		else high = middle;
	}
	return low;
}
