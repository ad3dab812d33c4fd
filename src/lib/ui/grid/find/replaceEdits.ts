import type { GridView } from '../view';
import type { SomeEdits } from '../port';
import { replacing, type FindQuery } from './query';

/** What a replacement has come to so far. */
export interface Replaced {
	cells: number;
	/** Computed, and left as they were. */
	closed: number;
	/** Only what is shown holds it (a thousands separator), or the column could not read what would stand there. */
	kept: number;
}

/** Hits between two moments without an edit. */
const HITS = 1024;

/** Changes the cells found, and counts them; one that could not be read afterwards stays as it was. */
export function* replaceEdits(
	{ columns, source }: Pick<GridView, 'columns' | 'source'>,
	hits: Int32Array,
	query: FindQuery,
	by: string,
	replaced: Replaced,
): SomeEdits {
	const textOf = replacing(query, by);
	for (let at = 0; at < hits.length; at++) {
		if (at % HITS === 0) yield null;
		const hit = hits[at]!;
		const column = hit % columns.length;
		const row = (hit - column) / columns.length;
		if (columns[column]?.editable !== true) {
			replaced.closed++;
			continue;
		}
		const text = textOf(source.raw(row, column));
		if (text === null || source.takes?.(column, text) === false) {
			replaced.kept++;
			continue;
		}
		replaced.cells++;
		yield { row, column, text };
	}
}
