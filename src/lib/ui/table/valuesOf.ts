import { compareWords } from './compareWords';
import type { NumberColumn, TableColumn, WordColumn } from './tableColumn';

/** A value of a column and how many rows have it. */
export interface ColumnValue {
	/** The number, or the word; null: nothing. */
	readonly value: number | string | null;
	readonly rows: number;
}

/** Words up to which they are listed as people look them up; more of them by how many rows they have. */
const MOST_IN_ORDER = 5000;
/** Numbers up to which they are worth ticking one by one. */
const MOST_NUMBERS = 2000;

/**
 * What stands in a column among the rows let through (1), each value once, nothing last; null where
 * it is too many different numbers to tick.
 */
export const valuesOf = (
	column: TableColumn,
	through: Uint8Array,
): readonly ColumnValue[] | null =>
	column.kind === 'word' ? countWords(column, through) : countNumbers(column, through);

function countWords(
	{ codes, words, ranks }: WordColumn,
	through: Uint8Array,
): readonly ColumnValue[] {
	const counts = new Int32Array(words.length);
	let blank = 0;
	for (let row = 0; row < through.length; row++) {
		if (through[row] !== 1) continue;
		if (codes[row]! < 0) blank++;
		else counts[codes[row]!]!++;
	}
	const there: { value: string; rows: number }[] = [];
	words.forEach((value, code) => {
		if (counts[code]! > 0) there.push({ value, rows: counts[code]! });
	});
	if (ranks !== undefined) {
		const rankOf = new Map(words.map((word, code) => [word, ranks[code]!]));
		there.sort((a, b) => rankOf.get(b.value)! - rankOf.get(a.value)!);
	} else if (there.length > MOST_IN_ORDER) there.sort((a, b) => b.rows - a.rows);
	else there.sort((a, b) => compareWords(a.value, b.value));
	return withBlank(there, blank);
}

function countNumbers(
	{ values }: NumberColumn,
	through: Uint8Array,
): readonly ColumnValue[] | null {
	const counts = new Map<number, number>();
	let blank = 0;
	for (let row = 0; row < through.length; row++) {
		if (through[row] !== 1) continue;
		const value = values[row]!;
		if (Number.isNaN(value)) blank++;
		// A map takes 0 and −0 for one.
		else counts.set(value, (counts.get(value) ?? 0) + 1);
		if (counts.size > MOST_NUMBERS) return null;
	}
	const there = Array.from(counts, ([value, rows]) => ({ value, rows }));
	return withBlank(
		there.sort((a, b) => a.value - b.value),
		blank,
	);
}

const withBlank = (there: readonly ColumnValue[], rows: number): readonly ColumnValue[] =>
	rows === 0 ? there : [...there, { value: null, rows }];
