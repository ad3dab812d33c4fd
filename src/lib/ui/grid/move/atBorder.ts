import type { CellPlace } from '../places';
import type { GridRange } from '../port';

/** px inside and outside the border where it is taken hold of. */
const INSIDE = 3;
const OUTSIDE = 2;

/** The sides of a cell on screen. */
type Sides = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** The cell of a range that is nearest to another one. */
export const nearestIn = (range: GridRange, { row, column }: CellPlace): CellPlace => ({
	row: Math.max(range.fromRow, Math.min(row, range.toRow)),
	column: Math.max(range.fromColumn, Math.min(column, range.toColumn)),
});

/** Which border of a range is nearest to a point at the cell that stands at `sides`, as the arrow that goes there. */
export function borderAt(
	{ x, y }: { readonly x: number; readonly y: number },
	range: GridRange,
	cell: CellPlace,
	sides: Sides,
): 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' {
	const far = [
		['ArrowUp', cell.row === range.fromRow, y - sides.top],
		['ArrowDown', cell.row === range.toRow, sides.bottom - y],
		['ArrowLeft', cell.column === range.fromColumn, x - sides.left],
		['ArrowRight', cell.column === range.toColumn, sides.right - x],
	] as const;
	const [nearest] = far
		.filter(([, outer]) => outer)
		.toSorted(([, , one], [, , two]) => Math.abs(one) - Math.abs(two));
	return nearest?.[0] ?? 'ArrowDown';
}

/** Is a point on the border of a range? `cell`: the cell of the range nearest to it, standing at `sides`. */
export function isAtBorder(
	{ x, y }: { readonly x: number; readonly y: number },
	range: GridRange,
	cell: CellPlace,
	sides: Sides,
): boolean {
	const beyond = Math.max(sides.left - x, x - sides.right, sides.top - y, y - sides.bottom);
	if (beyond > 0) return beyond <= OUTSIDE;
	return (
		(cell.row === range.fromRow && y - sides.top < INSIDE) ||
		(cell.row === range.toRow && sides.bottom - y < INSIDE) ||
		(cell.column === range.fromColumn && x - sides.left < INSIDE) ||
		(cell.column === range.toColumn && sides.right - x < INSIDE)
	);
}
