import type { GridRange } from './port';
import type { PageSelection } from './places';

type Corners = Pick<PageSelection, 'from' | 'to'>;

/** Corners in a page → range of the sheet: top left first, headers taken for the first cell. */
export function rangeOf({ from, to }: Corners, pageFrom: number): GridRange {
	const rows = [Math.max(from.row, 0), Math.max(to.row, 0)] as const;
	const columns = [Math.max(from.column, 0), Math.max(to.column, 0)] as const;
	return {
		fromRow: Math.min(...rows) + pageFrom,
		toRow: Math.max(...rows) + pageFrom,
		fromColumn: Math.min(...columns),
		toColumn: Math.max(...columns),
	};
}
