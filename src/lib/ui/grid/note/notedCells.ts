import type { Steps } from '$lib/domain/primitives/steps';
import type { GridView } from '../view';

/** Rows between two yields. */
const ROWS = 256;

/** The cells with something written beside them, row by row as they are looked at, as row × columns + column. */
export function* notedCells({
	columns,
	source,
}: Pick<GridView, 'columns' | 'source'>): Steps<Int32Array> {
	const found: number[] = [];
	for (let row = 0; row < source.rows; row++) {
		if (row % ROWS === 0) yield row / source.rows;
		for (let column = 0; column < columns.length; column++)
			if ((source.note?.(row, column) ?? null) !== null) found.push(row * columns.length + column);
	}
	return Int32Array.from(found);
}
