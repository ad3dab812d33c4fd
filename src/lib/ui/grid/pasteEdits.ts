import type { CellEdit, GridRange } from './port';

/** Where cells may be written. */
export interface PasteGround {
	/** Rows that take a value. */
	readonly rows: number;
	/** By column: can be typed into. */
	readonly editable: readonly boolean[];
}

/**
 * What a paste of `cells` over `range` writes, as a spreadsheet does it: from the top left corner
 * on, repeated where the selection is a whole multiple of the copied block. Cells that cannot be
 * typed into are left alone, and so are those that a short row does not reach.
 */
export function pasteEdits(
	cells: readonly (readonly string[])[],
	range: GridRange,
	ground: PasteGround,
): CellEdit[] {
	const height = cells.length;
	const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
	if (height === 0 || width === 0) return [];
	const rows = repeated(height, range.toRow - range.fromRow + 1);
	const columns = repeated(width, range.toColumn - range.fromColumn + 1);
	const edits: CellEdit[] = [];
	for (let r = 0; r < rows && range.fromRow + r < ground.rows; r++) {
		for (let c = 0; c < columns; c++) {
			const column = range.fromColumn + c;
			const text = cells[r % height]?.[c % width];
			if (text === undefined || ground.editable[column] !== true) continue;
			edits.push({ row: range.fromRow + r, column, text });
		}
	}
	return edits;
}

const repeated = (block: number, selected: number): number =>
	selected > block && selected % block === 0 ? selected : block;
