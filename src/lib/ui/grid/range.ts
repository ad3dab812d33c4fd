import type { GridRange } from './port';

/** Corners as the grid has them: from where to where the hand went, headers as −1. */
export interface Corners {
	readonly from: { readonly row: number | null; readonly col: number | null };
	readonly to: { readonly row: number | null; readonly col: number | null };
}

/** Corners in a page → range of the sheet: top left first, headers taken for the first cell. */
export function rangeOf({ from, to }: Corners, pageFrom: number): GridRange {
	const rows = [Math.max(from.row ?? 0, 0), Math.max(to.row ?? 0, 0)] as const;
	const columns = [Math.max(from.col ?? 0, 0), Math.max(to.col ?? 0, 0)] as const;
	return {
		fromRow: Math.min(...rows) + pageFrom,
		toRow: Math.max(...rows) + pageFrom,
		fromColumn: Math.min(...columns),
		toColumn: Math.max(...columns),
	};
}
