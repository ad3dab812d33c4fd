import { edge } from './edge';
import type { CellPlace } from './places';
import { isBlank } from './isBlank';
import type { LiveGrid } from './live';

/** Ctrl with an arrow, Home or End, and the same with Shift; false where the key means none of them. */
export function moveByEdges(event: KeyboardEvent, grid: LiveGrid): boolean {
	const { active, ends } = grid;
	if (!(event.ctrlKey || event.metaKey) || event.altKey || active === null || ends === null) {
		return false;
	}
	const to = targetOf(event.key, grid, active, event.shiftKey ? ends.to : active);
	if (to === null) return false;
	if (event.shiftKey) grid.stretch({ from: ends.from, to });
	else grid.select(to.row, to.column);
	return true;
}

function targetOf(
	key: string,
	{ view }: LiveGrid,
	active: CellPlace,
	end: CellPlace,
): CellPlace | null {
	const { source, columns } = view;
	const inColumn = (row: number): boolean => isBlank(source, row, active.column);
	const inRow = (column: number): boolean => isBlank(source, active.row, column);
	switch (key) {
		case 'ArrowUp':
			return { ...end, row: edge(inColumn, end.row, -1, source.rows) };
		case 'ArrowDown':
			return { ...end, row: edge(inColumn, end.row, 1, source.rows) };
		case 'ArrowLeft':
			return { ...end, column: edge(inRow, end.column, -1, columns.length) };
		case 'ArrowRight':
			return { ...end, column: edge(inRow, end.column, 1, columns.length) };
		case 'Home':
			return { row: 0, column: 0 };
		case 'End':
			return lastFilled(source.rows, columns.length, (row, column) => isBlank(source, row, column));
		default:
			return null;
	}
}

/** The last column of the last row that holds anything. */
function lastFilled(
	rows: number,
	columns: number,
	blank: (row: number, column: number) => boolean,
): CellPlace {
	const places = Array.from({ length: columns }, (_, column) => column);
	let row = rows - 1;
	while (row > 0 && places.every((column) => blank(row, column))) row--;
	return { row: Math.max(row, 0), column: Math.max(columns - 1, 0) };
}
