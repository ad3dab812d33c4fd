import type { CellPlace } from '../places';
import type { PageSelection } from '../places';

/** How much there is to select in. */
export interface Extent {
	readonly rows: number;
	readonly columns: number;
	/** Columns that do not scroll: Home goes to the first behind them. */
	readonly frozen: number;
}

interface Stroke {
	readonly key: string;
	readonly shiftKey: boolean;
	/** Ctrl or ⌘. */
	readonly control: boolean;
	/** Rows that PageUp and PageDown go. */
	readonly screen: number;
}

export const selectionAt = (at: CellPlace): PageSelection => ({ from: at, to: at, active: at });

/** From one place to another, where a header (−1) stands for its whole row or column; null in an empty page. */
export function spanned(
	anchor: CellPlace,
	head: CellPlace,
	{ rows, columns }: Extent,
): PageSelection | null {
	if (rows === 0 || columns === 0) return null;
	const [byColumn, byRow] = [anchor.row < 0, anchor.column < 0];
	const from = { row: byColumn ? 0 : anchor.row, column: byRow ? 0 : anchor.column };
	const to = {
		row: byColumn ? rows - 1 : Math.max(head.row, 0),
		column: byRow ? columns - 1 : Math.max(head.column, 0),
	};
	return { from, to, active: from };
}

/** Where a key takes the selection; null where it means nothing to it. */
export function moved(
	selection: PageSelection,
	stroke: Stroke,
	extent: Extent,
): PageSelection | null {
	const { key, shiftKey, control } = stroke;
	const { active, from, to } = selection;
	if (control && (key === 'a' || key === 'A')) {
		const all = { row: -1, column: -1 };
		return { ...(spanned(all, all, extent) ?? selection), active };
	}
	if (key === ' ' && shiftKey !== control) {
		const head = shiftKey ? { ...from, column: -1 } : { ...from, row: -1 };
		return { ...(spanned(head, to, extent) ?? selection), active };
	}
	if (control) return null;
	const goal = stepped(shiftKey ? to : active, stroke, extent);
	if (goal === null) return null;
	return shiftKey ? { ...selection, to: goal } : selectionAt(goal);
}

function stepped(at: CellPlace, { key, screen }: Stroke, extent: Extent): CellPlace | null {
	switch (key) {
		case 'ArrowUp':
			return inside({ ...at, row: at.row - 1 }, extent);
		case 'ArrowDown':
			return inside({ ...at, row: at.row + 1 }, extent);
		case 'ArrowLeft':
			return inside({ ...at, column: at.column - 1 }, extent);
		case 'ArrowRight':
			return inside({ ...at, column: at.column + 1 }, extent);
		case 'PageUp':
			return inside({ ...at, row: at.row - screen }, extent);
		case 'PageDown':
			return inside({ ...at, row: at.row + screen }, extent);
		case 'Home':
			return inside({ ...at, column: extent.frozen }, extent);
		case 'End':
			return { ...at, column: extent.columns - 1 };
		default:
			return null;
	}
}

/** The nearest cell there is. */
export const inside = (
	{ row, column }: CellPlace,
	{ rows, columns }: Pick<Extent, 'rows' | 'columns'>,
): CellPlace => ({
	row: Math.min(Math.max(row, 0), Math.max(rows - 1, 0)),
	column: Math.min(Math.max(column, 0), Math.max(columns - 1, 0)),
});

/**
 * Where Tab (along the row) or Enter (along the column) goes by `step`: in a larger selection
 * round and round in it, else to the neighbour.
 */
export function advanced(
	selection: PageSelection,
	along: 'row' | 'column',
	step: CellPlace,
	extent: Extent,
): PageSelection {
	const { from, to, active } = selection;
	const [top, left] = [Math.min(from.row, to.row), Math.min(from.column, to.column)];
	const height = Math.abs(from.row - to.row) + 1;
	const width = Math.abs(from.column - to.column) + 1;
	if (height * width === 1) {
		const goal = { row: active.row + step.row, column: active.column + step.column };
		return selectionAt(inside(goal, extent));
	}
	const [row, column] = [active.row - top, active.column - left];
	const place = along === 'row' ? row * width + column : column * height + row;
	const by = Math.sign(along === 'row' ? step.column : step.row);
	const next = (place + by + height * width) % (height * width);
	const goal =
		along === 'row'
			? { row: Math.floor(next / width), column: next % width }
			: { row: next % height, column: Math.floor(next / height) };
	return { from, to, active: { row: top + goal.row, column: left + goal.column } };
}
