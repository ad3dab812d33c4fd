import type { GridRange } from '../port';
import type { PageSelection } from '../places';
import type { DrawnRow } from './pooledRows';

/** What is marked on the page; rows count in it. */
export interface Marked {
	readonly selection: PageSelection;
	readonly range: GridRange;
	/** What the fill handle has been drawn over, the selection included. */
	readonly filled: GridRange;
}

/** Marks the selected cells and their headers, and puts the handle into the last of them. */
export function paintSelection(
	rows: readonly DrawnRow[],
	headers: readonly Element[],
	handle: HTMLElement,
	marked: Marked | null,
): void {
	const range = marked?.range;
	handle.remove();
	for (const [place, header] of headers.entries()) {
		const column = place - 1;
		const lit = range !== undefined && column >= range.fromColumn && column <= range.toColumn;
		header.classList.toggle('lit', lit);
	}
	for (const { row, cells } of rows) {
		const inRows = range !== undefined && row >= range.fromRow && row <= range.toRow;
		for (const [place, cell] of cells.entries()) {
			const { classList } = cell;
			const column = place - 1;
			if (column < 0) {
				classList.toggle('lit', inRows);
				continue;
			}
			const inside = inRows && column >= range.fromColumn && column <= range.toColumn;
			const { active } = marked?.selection ?? { active: null };
			const isActive = active?.row === row && active.column === column;
			classList.toggle('area', inside && !isActive);
			classList.toggle('active', isActive);
			classList.toggle('edge-top', inside && row === range.fromRow);
			classList.toggle('edge-bottom', inside && row === range.toRow);
			classList.toggle('edge-start', inside && column === range.fromColumn);
			classList.toggle('edge-end', inside && column === range.toColumn);
			classList.toggle('filled', !inside && marked !== null && holds(marked.filled, row, column));
			if (inside && row === range.toRow && column === range.toColumn) cell.append(handle);
		}
	}
}

const holds = (range: GridRange, row: number, column: number): boolean =>
	row >= range.fromRow &&
	row <= range.toRow &&
	column >= range.fromColumn &&
	column <= range.toColumn;
