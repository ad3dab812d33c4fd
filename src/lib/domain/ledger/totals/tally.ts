import { monthOfDay } from '../../primitives/day';
import { finish, ROWS_PER_STEP, within, type Steps } from '../../primitives/steps';
import type { Code, Month } from '../../primitives/units';
import type { NumberColumn, TextColumn } from '../columns';
import { NO_NAME } from '../names';
import type { RowChange } from './changedRows';
import { counts } from './counted';
import { KeyPlaces } from './keyPlaces';
import { MONTH_ROOM } from './rowPages';

/** Money beside the amount that is added up by customer and month; such a column has no names. */
export const MONEY_COLUMNS = [
	'promotion',
	'sellThrough',
] as const satisfies readonly NumberColumn[];
export type MoneyColumn = (typeof MONEY_COLUMNS)[number];
export type TallyColumn = TextColumn | MoneyColumn;

export const isMoney = (column: TallyColumn): column is MoneyColumn =>
	MONEY_COLUMNS.some((each) => each === column);

/** Stands for all sales of a customer where a column has no names. */
const EVERY_NAME: Code = 0;

/** Share of the work that is done when rows stand by pages. */
const GATHERED = 0.4;
/** Share of gathering them that is dealing them out. */
const DEALT = 0.5;

/** More names than a list can hold in memory. */
const NAME_ROOM = 2 ** 25;

/**
 * Sums by (customer, name, month) of one column, for the customers of a page: of amounts by its
 * names, or of its own money. Entries by rising key, so that the months of a name, and the names of
 * a customer, stand together.
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
export const tallyRows = (
	tally: Tally,
	column: TallyColumn,
	perPage: number,
	changes: readonly RowChange[],
): Tally => finish(tallySteps(tally, column, perPage, changes));

/** The same in steps; the sums are made from nothing but what was handed in. */
export function* tallySteps(
	tally: Tally,
	column: TallyColumn,
	perPage: number,
	changes: readonly RowChange[],
): Steps<Tally> {
	const { entries, ends } = yield* within(entriesOf(column, perPage, changes), 0, GATHERED);
	const pages = [...tally];
	let from = 0;
	for (let page = 0; page < ends.length; page++) {
		const to = ends[page]!;
		while (pages.length <= page) pages.push(EMPTY_PAGE);
		if (to > from) {
			pages[page] = merge(pages[page]!, {
				keys: entries.keys.subarray(from, to),
				fen: entries.fen.subarray(from, to),
				signs: entries.signs.subarray(from, to),
			});
		}
		from = to;
		yield GATHERED + (1 - GATHERED) * ((page + 1) / ends.length);
	}
	return pages;
}

/** Rows that have a name, or money, in the column. */
interface Entries {
	readonly keys: Float64Array;
	/** Fen with the sign of the change. */
	readonly fen: Float64Array;
	readonly signs: Int8Array;
}

const blankEntries = (size: number): Entries => ({
	keys: new Float64Array(size),
	fen: new Float64Array(size),
	signs: new Int8Array(size),
});

/** The rows of all changes, page by page, many of them customer by customer; `ends` says where each page ends. */
function* entriesOf(
	column: TallyColumn,
	perPage: number,
	changes: readonly RowChange[],
): Steps<{ readonly entries: Entries; readonly ends: Int32Array }> {
	const most = changes.reduce((sum, { rows }) => sum + rows.length, 0);
	const found = blankEntries(most);
	const whose = new Int32Array(most);
	let size = 0;
	for (const [k, change] of changes.entries()) {
		size = gather(found, whose, size, column, perPage, change);
		yield (1 - DEALT) * ((k + 1) / changes.length);
	}
	let last = -1;
	for (let k = 0; k < size; k++) last = Math.max(last, whose[k]!);
	// A few rows are not worth a place for every customer.
	const together = size > last ? 1 : perPage;
	for (let k = 0; k < size; k++) whose[k] = Math.floor(whose[k]! / together);
	const places = new Int32Array(Math.floor(last / together) + 1);
	for (let k = 0; k < size; k++) places[whose[k]!]!++;
	const ends = new Int32Array(Math.floor(last / perPage) + 1);
	for (let place = 0, start = 0; place < places.length; place++) {
		const count = places[place]!;
		places[place] = start;
		start += count;
		ends[Math.floor((place * together) / perPage)] = start;
	}
	const entries = blankEntries(size);
	for (let k = 0; k < size; k++) {
		if (k % ROWS_PER_STEP === 0) yield 1 - DEALT + DEALT * (k / size);
		const at = places[whose[k]!]!++;
		entries.keys[at] = found.keys[k]!;
		entries.fen[at] = found.fen[k]!;
		entries.signs[at] = found.signs[k]!;
	}
	return { entries, ends };
}

/** Adds the rows of one change at `at`, and says where the next begins. */
function gather(
	into: Entries,
	whose: Int32Array,
	at: number,
	column: TallyColumn,
	perPage: number,
	{ chunk, rows, sign }: RowChange,
): number {
	const names = isMoney(column) ? null : chunk.texts[column];
	const money = isMoney(column) ? chunk.numbers[column] : chunk.amount;
	if (money === null || (names === null && !isMoney(column))) return at;
	const { customer, day } = chunk;
	let filled = at;
	for (let k = 0; k < rows.length; k++) {
		const row = rows[k]!;
		const name = names === null ? EVERY_NAME : names[row]!;
		const fen = money[row]!;
		if (name === NO_NAME || Number.isNaN(fen) || !counts(chunk, row)) continue;
		const who = customer[row]!;
		const group = firstGroup(who % perPage) + name;
		whose[filled] = who;
		into.keys[filled] = group * MONTH_ROOM + monthOfDay(day[row]!);
		into.fen[filled] = sign * fen;
		into.signs[filled] = sign;
		filled++;
	}
	return filled;
}

function merge(page: TallyPage, entries: Entries): TallyPage {
	const fresh = page.keys.length === 0 ? inOrder(entries) : null;
	const { keys, sums, rows } = fresh ?? added(page, entries);
	if (!rows.includes(0)) return { keys, sums, rows };
	const kept = (_: number, k: number): boolean => rows[k] !== 0;
	return {
		keys: keys.filter(kept),
		sums: sums.filter(kept),
		rows: rows.filter((count) => count !== 0),
	};
}

/**
 * Of entries whose keys rise already: orders get their codes in the order of the rows, so nothing needs
 * to be sorted or looked up. null where one falls.
 */
function inOrder({ keys, fen, signs }: Entries): TallyPage | null {
	const page: TallyPage = {
		keys: new Float64Array(keys.length),
		sums: new Float64Array(keys.length),
		rows: new Int32Array(keys.length),
	};
	let size = 0;
	let last = -1;
	for (let k = 0; k < keys.length; k++) {
		const key = keys[k]!;
		if (key < last) return null;
		if (key > last) page.keys[size++] = last = key;
		page.sums[size - 1]! += fen[k]!;
		page.rows[size - 1]! += signs[k]!;
	}
	if (size === keys.length) return page;
	return {
		keys: page.keys.slice(0, size),
		sums: page.sums.slice(0, size),
		rows: page.rows.slice(0, size),
	};
}

function added(page: TallyPage, { keys, fen, signs }: Entries): TallyPage {
	const all = distinct(page.keys, keys);
	const places = new KeyPlaces(all);
	const sums = new Float64Array(all.length);
	const rows = new Int32Array(all.length);
	for (let k = 0; k < page.keys.length; k++) {
		const at = places.of(page.keys[k]!);
		sums[at]! += page.sums[k]!;
		rows[at]! += page.rows[k]!;
	}
	for (let k = 0; k < keys.length; k++) {
		const at = places.of(keys[k]!);
		sums[at]! += fen[k]!;
		rows[at]! += signs[k]!;
	}
	return { keys: all, sums, rows };
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
