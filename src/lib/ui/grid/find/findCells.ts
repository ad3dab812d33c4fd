import type { Steps } from '$lib/domain/primitives/steps';
import type { GridSource } from '../port';
import { testOf, type FindQuery } from './query';

/** Rows between two yields: cells of a table that computes its texts take a few µs each. */
const ROWS = 256;
const FIRST_ROOM = 1024;

/**
 * Every cell that is found, row by row and in a row from the left, as row × columns + column. A
 * cell is found by what it shows, by what is typed into it and, where that is asked for, by its note.
 */
export function* findCells(
	source: GridSource,
	columns: number,
	query: FindQuery,
): Steps<Int32Array> {
	const test = testOf(query);
	const finders = Array.from({ length: columns }, (_, column) => {
		const own = source.finder?.(column, query.text, test);
		const finds =
			own ?? ((row: number) => test(source.text(row, column)) || test(source.raw(row, column)));
		if (query.notes !== true || source.note === undefined) return finds;
		return (row: number) => finds(row) || test(source.note?.(row, column) ?? '');
	});
	let hits = new Int32Array(FIRST_ROOM);
	let count = 0;
	for (let row = 0; row < source.rows; row++) {
		if (row % ROWS === 0) yield row / source.rows;
		for (let column = 0; column < columns; column++) {
			if (finders[column]?.(row) !== true) continue;
			if (count === hits.length) hits = grown(hits);
			hits[count++] = row * columns + column;
		}
	}
	return hits.subarray(0, count);
}

function grown(hits: Int32Array): Int32Array<ArrayBuffer> {
	const larger = new Int32Array(hits.length * 2);
	larger.set(hits);
	return larger;
}
