import { isBlank } from '../isBlank';
import type { CellPlace } from '../places';
import type { CellEdit, GridRange } from '../port';
import type { GridView } from '../view';

type Sheet = Pick<GridView, 'columns' | 'source'>;

/** `copy`: the cells stay where they were too. */
export type MoveHow = 'move' | 'copy';

/** What a move writes, or why it cannot be: cells there, or those that would be taken away, cannot be typed into. */
export type Moved =
	| { readonly refused: 'there' | 'here' }
	| {
			readonly refused: null;
			readonly edits: readonly CellEdit[];
			/** Filled cells of others that are written over. */
			readonly covered: number;
	  };

/** The cells of `from` with their top left corner at `corner`, as far as the sheet reaches. */
export function movedRange({ columns, source }: Sheet, from: GridRange, corner: CellPlace) {
	const height = from.toRow - from.fromRow;
	const width = from.toColumn - from.fromColumn;
	const lastRow = source.rows - 1 - (source.grows === true ? 0 : height);
	const fromRow = between(corner.row, lastRow);
	const fromColumn = between(corner.column, columns.length - 1 - width);
	return { fromRow, toRow: fromRow + height, fromColumn, toColumn: fromColumn + width };
}

/** Cells that are moved to another place, blank ones too, as a workbook moves them by their border. */
export function movedEdits(sheet: Sheet, from: GridRange, to: GridRange, how: MoveHow): Moved {
	const { columns, source } = sheet;
	const open = ({ fromColumn, toColumn }: GridRange): boolean =>
		columns.slice(fromColumn, toColumn + 1).every(({ editable }) => editable);
	if (!open(to)) return { refused: 'there' };
	if (how === 'move' && !open(from)) return { refused: 'here' };
	const edits: CellEdit[] = [];
	let covered = 0;
	const [down, right] = [to.fromRow - from.fromRow, to.fromColumn - from.fromColumn];
	for (let row = from.fromRow; row <= Math.min(from.toRow, source.rows - 1); row++) {
		for (let column = from.fromColumn; column <= from.toColumn; column++) {
			const text = source.raw(row, column);
			const there = { row: row + down, column: column + right };
			const inside = there.row < source.rows;
			const before = inside ? source.raw(there.row, there.column) : '';
			if (before !== text) edits.push({ ...there, text });
			if (inside && !holds(from, there) && !isBlank(source, there.row, there.column)) covered++;
			if (how === 'move' && text !== '' && !holds(to, { row, column }))
				edits.push({ row, column, text: '' });
		}
	}
	return { refused: null, edits, covered };
}

/** Does the cell lie in the range? */
export const holds = (range: GridRange, { row, column }: CellPlace): boolean =>
	row >= range.fromRow &&
	row <= range.toRow &&
	column >= range.fromColumn &&
	column <= range.toColumn;

const between = (at: number, most: number): number => Math.max(0, Math.min(at, most));
