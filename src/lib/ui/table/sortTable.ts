import { orderDescending } from '$lib/domain/primitives/orderDescending';
import { compareWords } from './compareWords';
import type { TableColumn, WordColumn } from './tableColumn';

/** A column that rows are put in order by. */
export interface SortKey<Id extends string = string> {
	readonly column: Id;
	readonly descending: boolean;
}

/**
 * Rows (from 0) by several columns, the first counting most: blanks last either way, ties in the
 * order of the table. A radix order for each column, from the last to the first.
 */
export function sortTable(
	rows: number,
	keys: readonly (readonly [column: TableColumn, descending: boolean])[],
): Int32Array {
	let order = Int32Array.from({ length: rows }, (_, row) => row);
	for (const [column, descending] of keys.toReversed()) order = byColumn(order, column, descending);
	return order;
}

/** Stable: rows that are equal here keep the order they have. */
function byColumn(
	order: Int32Array<ArrayBuffer>,
	column: TableColumn,
	descending: boolean,
): Int32Array<ArrayBuffer> {
	const rows = order.length;
	const values = new Float64Array(rows);
	const places = new Int32Array(rows);
	const filled = new Int32Array(rows);
	const blank = new Int32Array(rows);
	const sign = descending ? 1 : -1;
	const ranks = column.kind === 'word' ? ranksOf(column) : null;
	let count = 0;
	for (let place = 0; place < rows; place++) {
		const row = order[place]!;
		places[row] = place;
		const value = column.kind === 'word' ? column.codes[row]! : column.values[row]!;
		if (ranks === null ? Number.isNaN(value) : value < 0) {
			blank[place - count] = row;
			continue;
		}
		filled[count++] = row;
		values[row] = sign * (ranks === null ? value : ranks[value]!);
	}
	const sorted = new Int32Array(rows);
	sorted.set(orderDescending(values, filled.subarray(0, count), places));
	sorted.set(blank.subarray(0, rows - count), count);
	return sorted;
}

/** Place of each word in the order people look words up in; words that are the same to them share one. */
function ranksOf({ words }: WordColumn): Int32Array {
	const codes = words.map((_, code) => code);
	codes.sort((a, b) => compareWords(words[a]!, words[b]!));
	const ranks = new Int32Array(codes.length);
	let rank = 0;
	codes.forEach((code, place) => {
		const before = codes[place - 1];
		if (before !== undefined && compareWords(words[before]!, words[code]!) !== 0) rank = place;
		ranks[code] = rank;
	});
	return ranks;
}

/**
 * The keys after a header was pressed: alone, first the largest, then the smallest, then none;
 * `more` (with Shift) keeps the others before it.
 */
export function nextKeys<Id extends string>(
	keys: readonly SortKey<Id>[],
	column: Id,
	more: boolean,
): readonly SortKey<Id>[] {
	const now = keys.find((key) => key.column === column);
	const first = { column, descending: true };
	if (!more && (now === undefined || keys.length > 1)) return [first];
	if (now === undefined) return [...keys, first];
	return keys.flatMap((key) =>
		key !== now ? [key] : now.descending ? [{ column, descending: false }] : [],
	);
}
