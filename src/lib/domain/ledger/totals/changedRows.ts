import type { Column } from '../chunkColumns';
import { CHUNK_ROWS, type Chunk } from '../ledger';
import { NO_NAME } from '../names';

/** Rows of one chunk that come into the sums or go out of them. */
export interface RowChange {
	readonly chunk: Chunk;
	readonly rows: Int32Array;
	/** 1: the rows are new. −1: they are gone. */
	readonly sign: 1 | -1;
}

/** The columns that any sum reads. */
const summed = ({ day, customer, amount, numbers, texts }: Chunk): readonly (Column | null)[] => [
	amount,
	day,
	customer,
	numbers.profit,
	numbers.promotion,
	numbers.sellThrough,
	texts.order,
	texts.channel,
	texts.region,
	texts.shipRegion,
	texts.manager,
];

const EVERY_ROW = Int32Array.from({ length: CHUNK_ROWS }, (_, row) => row);

/** Rows `from` (inclusive) to `to` (exclusive) of a chunk; all of them by default. */
export const rowsBetween = (chunk: Chunk, sign: 1 | -1, from = 0, to = chunk.rows): RowChange => ({
	chunk,
	rows: EVERY_ROW.subarray(from, to),
	sign,
});

/**
 * What to take out and put in so that sums over the old chunk become sums over the new one.
 * Columns that are the same object are not looked at; null when all are: then no row was read.
 */
export function changedRows(
	old: Chunk,
	now: Chunk,
	columns: (chunk: Chunk) => readonly (Column | null)[] = summed,
): readonly RowChange[] | null {
	const before = columns(old);
	const after = columns(now);
	const differing = before.flatMap((column, k) => (column === after[k] ? [] : [k]));
	if (differing.length === 0 && old.rows === now.rows) return null;
	const pairs = differing.map((k) => [before[k]!, after[k]!] as const);
	return old.rows === now.rows ? sameLength(old, now, pairs) : otherLength(old, now, pairs);
}

type Pair = readonly [Column | null, Column | null];

/** Cells of numbers and codes: NaN is the same as NaN; a column that is not there is blank. */
function differ(a: Column | null, i: number, b: Column | null, j: number): boolean {
	const x = a === null ? blankOf(b) : a[i];
	const y = b === null ? blankOf(a) : b[j];
	return !Object.is(x, y);
}

/** What a column of the same kind holds where it is blank. */
const blankOf = (column: Column | null): number => (column instanceof Float64Array ? NaN : NO_NAME);

function sameLength(old: Chunk, now: Chunk, pairs: readonly Pair[]): readonly RowChange[] {
	const changed = new Uint8Array(old.rows);
	let count = 0;
	for (const [a, b] of pairs) {
		for (let row = 0; row < old.rows; row++) {
			if (changed[row] === 0 && differ(a, row, b, row)) {
				changed[row] = 1;
				count++;
			}
		}
	}
	const rows = new Int32Array(count);
	for (let row = 0, k = 0; k < count; row++) if (changed[row] === 1) rows[k++] = row;
	return [
		{ chunk: old, rows, sign: -1 },
		{ chunk: now, rows, sign: 1 },
	];
}

/** Rows came in or went out: what lies between the equal beginning and the equal end. */
function otherLength(old: Chunk, now: Chunk, pairs: readonly Pair[]): readonly RowChange[] {
	const same = (i: number, j: number): boolean => pairs.every(([a, b]) => !differ(a, i, b, j));
	const shorter = Math.min(old.rows, now.rows);
	let head = 0;
	while (head < shorter && same(head, head)) head++;
	let tail = 0;
	while (tail < shorter - head && same(old.rows - 1 - tail, now.rows - 1 - tail)) tail++;
	return [rowsBetween(old, -1, head, old.rows - tail), rowsBetween(now, 1, head, now.rows - tail)];
}
