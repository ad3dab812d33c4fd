import type { Steps } from '$lib/domain/primitives/steps';
import type { GridView } from '../view';

/** Rows between two yields: a mark of a computed table takes a few µs. */
const ROWS = 256;

/** The cells that could not be read, row by row, as row × columns + column. Only open columns hold any. */
export function* refusedCells({
	columns,
	source,
}: Pick<GridView, 'columns' | 'source'>): Steps<Int32Array> {
	const open = columns.flatMap(({ editable }, column) => (editable ? [column] : []));
	const found: number[] = [];
	for (let row = 0; row < source.rows; row++) {
		if (row % ROWS === 0) yield row / source.rows;
		for (const column of open) {
			if (source.mark?.(row, column)?.refused === true) found.push(row * columns.length + column);
		}
	}
	return Int32Array.from(found);
}
