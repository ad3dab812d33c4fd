import type { CellEdit, GridRange } from './port';
import type { GridView } from './view';

/** What typing `text` writes: the cell it was typed into, or every open cell of `range`; cells that say it already are left out. */
export function typedEdits(
	view: Pick<GridView, 'columns' | 'source' | 'today'>,
	at: { readonly row: number; readonly column: number },
	text: string,
	range: GridRange | null,
): CellEdit[] {
	const { row, column } = at;
	const { fromRow, toRow, fromColumn, toColumn } = range ?? {
		fromRow: row,
		toRow: row,
		fromColumn: column,
		toColumn: column,
	};
	const edits: CellEdit[] = [];
	const { columns, source, today } = view;
	for (let r = fromRow; r <= toRow; r++) {
		for (let c = fromColumn; c <= toColumn; c++) {
			if (columns[c]?.editable !== true || source.raw(r, c) === text) continue;
			const meant = today === undefined ? text : (source.typed?.(c, text, today) ?? text);
			edits.push({ row: r, column: c, text: meant });
		}
	}
	return edits;
}
