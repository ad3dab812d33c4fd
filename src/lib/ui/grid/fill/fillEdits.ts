import type { CellEdit, GridRange } from '../port';
import type { GridView } from '../view';

type Sheet = Pick<GridView, 'columns' | 'source'>;

/** What follows after some texts, away from the first: the n-th of it, from 0. */
type Following = (texts: readonly string[], backwards: boolean) => (n: number) => string;

const repeated: Following = (texts) => (n) => texts[n % texts.length] ?? '';

/**
 * What filling `to` from the cells of `from` writes: `to` holds `from` and goes beyond it on one
 * side. Computed cells are left alone, and so are cells that say it already.
 */
export function fillEdits(
	sheet: Sheet,
	from: GridRange,
	to: GridRange,
	following: Following,
): CellEdit[] {
	const { columns, source } = sheet;
	const edits: CellEdit[] = [];
	const write = (row: number, column: number, text: string): void => {
		if (columns[column]?.editable !== true || source.raw(row, column) === text) return;
		edits.push({ row, column, text });
	};
	const down = to.toRow > from.toRow;
	const right = to.toColumn > from.toColumn;
	if (down || to.fromRow < from.fromRow) {
		const rows = inOrder(from.fromRow, from.toRow, !down);
		const last = source.grows === true ? to.toRow : Math.min(to.toRow, source.rows - 1);
		const count = down ? last - from.toRow : from.fromRow - to.fromRow;
		for (let column = from.fromColumn; column <= from.toColumn; column++) {
			const texts = rows.map((row) => source.raw(row, column));
			const next = following(texts, !down);
			for (let n = 0; n < count; n++) {
				write(down ? from.toRow + 1 + n : from.fromRow - 1 - n, column, next(n));
			}
		}
	} else if (right || to.fromColumn < from.fromColumn) {
		const places = inOrder(from.fromColumn, from.toColumn, !right);
		const count = right ? to.toColumn - from.toColumn : from.fromColumn - to.fromColumn;
		const last = Math.min(from.toRow, source.rows - 1);
		for (let row = from.fromRow; row <= last; row++) {
			const texts = places.map((column) => source.raw(row, column));
			const next = following(texts, !right);
			for (let n = 0; n < count; n++) {
				write(row, right ? from.toColumn + 1 + n : from.fromColumn - 1 - n, next(n));
			}
		}
	}
	return edits;
}

/**
 * What Ctrl+D (or Ctrl+R) over a range writes: its first row (or column) into the others; in one
 * row alone, what stands above it.
 */
export function fillFromFirst(sheet: Sheet, range: GridRange, way: 'down' | 'right'): CellEdit[] {
	if (way === 'down') {
		const first = range.toRow > range.fromRow ? range.fromRow : range.fromRow - 1;
		if (first < 0) return [];
		return fillEdits(sheet, { ...range, fromRow: first, toRow: first }, range, repeated);
	}
	const first = range.toColumn > range.fromColumn ? range.fromColumn : range.fromColumn - 1;
	if (first < 0) return [];
	return fillEdits(sheet, { ...range, fromColumn: first, toColumn: first }, range, repeated);
}

const inOrder = (from: number, to: number, backwards: boolean): readonly number[] => {
	const places = Array.from({ length: to - from + 1 }, (_, place) => from + place);
	return backwards ? places.reverse() : places;
};
