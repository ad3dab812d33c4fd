import type { NotesAway } from '../grid/port';

interface NotedCell<Id extends string> {
	/** Row of the table. */
	readonly row: number;
	readonly column: Id;
}

interface Look<Id extends string> {
	/** Columns on screen. */
	readonly shown: readonly Id[];
	/** Columns that could be, in their order. */
	readonly possible: readonly Id[];
	/** Rows of the table that are looked at; null: all. */
	readonly rows: ArrayLike<number> | null;
	readonly titleOf: (column: Id) => string;
	readonly show: (columns: readonly Id[]) => void;
}

/** What of the notes of a table stands in columns that are put away, in rows that are looked at. */
export function notesAway<Id extends string>(
	cells: Iterable<NotedCell<Id>>,
	{ shown, possible, rows, titleOf, show }: Look<Id>,
): NotesAway {
	const [seen, there] = [new Set(shown), new Set(possible)];
	const byRow = new Map<number, Id[]>();
	for (const { row, column } of cells) {
		if (seen.has(column) || !there.has(column)) continue;
		const inRow = byRow.get(row);
		if (inRow === undefined) byRow.set(row, [column]);
		else inRow.push(column);
	}
	// Few rows hold a note: the rows on screen are gone through once, and only where one is away.
	const found =
		rows === null || byRow.size === 0
			? [...byRow.values()].flat()
			: Array.from(rows, (row) => byRow.get(row) ?? []).flat();
	const hidden = new Set(found);
	const columns = possible.filter((column) => hidden.has(column));
	return {
		count: found.length,
		columns: columns.map(titleOf),
		show: () => {
			show(columns);
		},
	};
}
