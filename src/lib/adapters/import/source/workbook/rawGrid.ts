import type { Merge } from '../rawSheet';
import type { StrayTexts } from './strayTexts';

/** A cell that is more than its text: what it is and how it reads. */
export interface MarkedCell {
	/** Of `CELL_KIND`. */
	readonly kind: number;
	readonly text: string;
}

export type RawCell = string | number | boolean | MarkedCell | null;

/** One sheet of a workbook, or one table of a page. Rows may be short. */
export interface RawGrid {
	readonly name: string;
	readonly hidden: boolean;
	/** Up to the last row and column with something in them. */
	readonly rows: readonly (readonly RawCell[])[];
	readonly columns: number;
	readonly merges: readonly Merge[];
	/** Formulas whose value the file does not hold. */
	readonly unvalued: number;
	/** What a workbook of our own says that it holds. */
	readonly source?: 'sales' | 'customers';
}

export interface RawBook {
	readonly grids: readonly RawGrid[];
	readonly date1904: boolean;
	/** Sheets that could not be read. */
	readonly unreadable: readonly string[];
	/** Cells whose text the file does not hold. */
	readonly stray?: StrayTexts | null;
}

/** A cell stands so far out that the sheet would not fit into memory. */
export class FarCell extends Error {}

/** Trailing rows and columns that were only formatted are left out. */
export function trimmedGrid(grid: Omit<RawGrid, 'columns'>): RawGrid {
	let last = grid.rows.length;
	while (last > 0 && widthOf(grid.rows[last - 1]) === 0) last--;
	const rows = grid.rows.slice(0, last);
	let columns = 0;
	for (const row of rows) columns = Math.max(columns, widthOf(row));
	return { ...grid, rows, columns };
}

/** Cells of a row up to the last with something in it. */
export function widthOf(row: readonly RawCell[] = []): number {
	let width = row.length;
	while (width > 0 && isEmpty(row[width - 1])) width--;
	return width;
}

const isEmpty = (cell: RawCell | undefined): boolean =>
	cell === null || cell === undefined || cell === '';
