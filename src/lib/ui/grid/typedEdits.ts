import type { CellEdit, GridRange } from './port';
import type { GridView } from './view';

/** What a text stands for that is typed into a column. */
export const meant = (
	{ source, today }: Pick<GridView, 'source' | 'today'>,
	column: number,
	text: string,
): string => (today === undefined ? text : (source.typed?.(column, text, today) ?? text));

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
	const { columns, source } = view;
	for (let r = fromRow; r <= toRow; r++) {
		for (let c = fromColumn; c <= toColumn; c++) {
			if (columns[c]?.editable !== true || source.raw(r, c) === text) continue;
			edits.push({ row: r, column: c, text: meant(view, c, text) });
		}
	}
	return edits;
}
