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

/** The rows of all changes, page by page; `ends` says where each page ends. */
function* entriesOf(
	column: TallyColumn,
	perPage: number,
	changes: readonly RowChange[],
): Steps<{ readonly entries: Entries; readonly ends: Int32Array }> {
	const most = changes.reduce((sum, { rows }) => sum + rows.length, 0);
	const found = blankEntries(most);
	const pages = new Int32Array(most);
	let size = 0;
	for (const [k, change] of changes.entries()) {
		size = gather(found, pages, size, column, perPage, change);
		yield (1 - DEALT) * ((k + 1) / changes.length);
	}
	let last = -1;
	for (let k = 0; k < size; k++) last = Math.max(last, pages[k]!);
	const ends = new Int32Array(last + 1);
	for (let k = 0; k < size; k++) ends[pages[k]!]!++;
	for (let page = 0, start = 0; page < ends.length; page++) {
		const count = ends[page]!;
		ends[page] = start;
		start += count;
	}
	const entries = blankEntries(size);
	for (let k = 0; k < size; k++) {
		if (k % ROWS_PER_STEP === 0) yield 1 - DEALT + DEALT * (k / size);
		const at = ends[pages[k]!]!++;
		entries.keys[at] = found.keys[k]!;
		entries.fen[at] = found.fen[k]!;
		entries.signs[at] = found.signs[k]!;
	}
	return { entries, ends };
}

/** Adds the rows of one change at `at`, and says where the next begins. */
function gather(
	into: Entries,
	pages: Int32Array,
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
		const page = Math.floor(who / perPage);
		const group = firstGroup(who - page * perPage) + name;
		pages[filled] = page;
		into.keys[filled] = group * MONTH_ROOM + monthOfDay(day[row]!);
		into.fen[filled] = sign * fen;
		into.signs[filled] = sign;
		filled++;
	}
	return filled;
}

function merge(page: TallyPage, { keys, fen, signs }: Entries): TallyPage {
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
