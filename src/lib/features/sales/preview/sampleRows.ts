import type { ImportDraft } from '$lib/application/importing';

/** A row of the pasted table as the preview draws it. */
export interface SampleRow {
	/** Row of the pasted table, from 0. */
	readonly row: number;
	readonly cells: readonly string[];
	readonly kind: 'header' | 'skipped' | 'sale';
	/** Places of the cells that were not understood. */
	readonly refused: ReadonlySet<number>;
}

/** The rows to look at, and what each of them is. */
export function sampleRows(draft: ImportDraft, onlyRefused: boolean): SampleRow[] {
	const skipped = new Set(draft.skipped.map(({ row }) => row));
	const refused = new Map<number, Set<number>>();
	for (const { row, column } of draft.refused) {
		refused.set(row, (refused.get(row) ?? new Set()).add(column));
	}
	const rows = draft.sample.map(({ row, cells }): SampleRow => ({
		row,
		cells,
		kind: row === draft.headerRow ? 'header' : skipped.has(row) ? 'skipped' : 'sale',
		refused: refused.get(row) ?? new Set(),
	}));
	return onlyRefused
		? rows.filter(({ kind, refused: bad }) => kind === 'header' || bad.size > 0)
		: rows;
}
