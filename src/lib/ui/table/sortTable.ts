import { ROWS_PER_STEP, within, type Steps } from '$lib/domain/primitives/steps';
import { radixOrder } from './radixOrder';
import { sortedInSteps } from './sortedInSteps';
import type { TableColumn, WordColumn } from './tableColumn';
import { wordOrder } from './wordOrder';

/** A column that rows are put in order by. */
export interface SortKey<Id extends string = string> {
	readonly column: Id;
	readonly descending: boolean;
}

/**
 * Rows (from 0) by several columns, the first counting most: blanks last either way, ties in the
 * order of the table. A radix order for each column, from the last to the first.
 */
export function* sortTable(
	rows: number,
	keys: readonly (readonly [column: TableColumn, descending: boolean])[],
): Steps<Int32Array> {
	let order = new Int32Array(rows);
	for (let row = 0; row < rows; row++) order[row] = row;
	for (const [place, [column, descending]] of keys.toReversed().entries()) {
		const steps = byColumn(order, column, descending);
		order = yield* within(steps, place / keys.length, (place + 1) / keys.length);
	}
	return order;
}

/** Stable: rows that are equal here keep the order they have. */
function* byColumn(
	order: Int32Array<ArrayBuffer>,
	column: TableColumn,
	descending: boolean,
): Steps<Int32Array<ArrayBuffer>> {
	const rows = order.length;
	const values = new Float64Array(rows);
	const filled = new Int32Array(rows);
	const blank = new Int32Array(rows);
	const ranks =
		column.kind === 'word' ? (column.ranks ?? (yield* within(ranksOf(column), 0, 0.5))) : null;
	let count = 0;
	for (let place = 0; place < rows; place++) {
		const row = order[place]!;
		const value = column.kind === 'word' ? column.codes[row]! : column.values[row]!;
		if (ranks === null ? Number.isNaN(value) : value < 0) {
			blank[place - count] = row;
			continue;
		}
		filled[count] = row;
		values[count++] = ranks === null ? value : ranks[value]!;
		if (count % ROWS_PER_STEP === 0) yield 0.5;
	}
	const sorted = new Int32Array(rows);
	sorted.set(
		yield* within(
			radixOrder(values.subarray(0, count), filled.subarray(0, count), descending),
			0.6,
			1,
		),
	);
	sorted.set(blank.subarray(0, rows - count), count);
	return sorted;
}

/** Place of each word in the order people look words up in; words that are the same to them share one. */
function* ranksOf({ words }: WordColumn): Steps<Int32Array> {
	const compare = wordOrder(words);
	const codes = yield* sortedInSteps(words.length, (a, b) => compare(words[a]!, words[b]!));
	const ranks = new Int32Array(codes.length);
	let rank = 0;
	for (let place = 1; place < codes.length; place++) {
		const [before, code] = [codes[place - 1]!, codes[place]!];
		if (compare(words[before]!, words[code]!) !== 0) rank = place;
		ranks[code] = rank;
		if (place % ROWS_PER_STEP === 0) yield 1;
	}
	return ranks;
}

/**
 * The keys after a header was pressed: alone, first one way, then the other, then none; `more` (with
 * Shift) keeps the others before it. words: from the first of them on, as in a workbook; of figures,
 * and of what has places, the largest and the first is what is looked for.
 */
export function nextKeys<Id extends string>(
	keys: readonly SortKey<Id>[],
	column: Id,
	more: boolean,
	words: boolean,
): readonly SortKey<Id>[] {
	const now = keys.find((key) => key.column === column);
	const first = { column, descending: !words };
	if (!more && (now === undefined || keys.length > 1)) return [first];
	if (now === undefined) return [...keys, first];
	const turned = now.descending === first.descending ? [{ column, descending: words }] : [];
	return keys.flatMap((key) => (key === now ? turned : [key]));
}
