import type { Steps } from '$lib/domain/primitives/steps';
import type { CellEdit } from '../port';
import type { GridView } from '../view';
import { replacedIn, type FindQuery } from './query';

/** What replacing writes, and how many of the cells found it leaves as they were. */
export interface Replacement {
	readonly edits: readonly CellEdit[];
	/** Computed. */
	readonly closed: number;
	/** Only what is shown holds it (a thousands separator), or the column could not read what would stand there. */
	readonly kept: number;
}

const HITS = 2048;

/** Changes the cells found; one that could not be read afterwards stays as it was. */
export function* replaceEdits(
	{ columns, source }: Pick<GridView, 'columns' | 'source'>,
	hits: Int32Array,
	query: FindQuery,
	by: string,
): Steps<Replacement> {
	const edits: CellEdit[] = [];
	let [closed, kept] = [0, 0];
	for (const [at, hit] of hits.entries()) {
		if (at % HITS === 0) yield at / hits.length;
		const column = hit % columns.length;
		const row = (hit - column) / columns.length;
		if (columns[column]?.editable !== true) {
			closed++;
			continue;
		}
		const text = replacedIn(query, by, source.raw(row, column));
		if (text === null || source.takes?.(column, text) === false) kept++;
		else edits.push({ row, column, text });
	}
	return { edits, closed, kept };
}
