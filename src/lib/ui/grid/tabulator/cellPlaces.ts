import type { CellPlace } from '../places';

/** Rows and columns count their headers as the first, from 1, as assistive technology wants it. */
const HEADERS = 2;

/** What a row of the sheet (−1: the column headers) is numbered as. */
export const rowIndex = (row: number): string => String(row + HEADERS);

/** The cell, or header (−1), of the sheet that an element lies in; null outside all of them. */
export function placeIn(target: EventTarget | null): CellPlace | null {
	const cell = target instanceof Element ? target.closest('.tabulator-cell, .tabulator-col') : null;
	const column = Number(cell?.getAttribute('aria-colindex') ?? 0) - HEADERS;
	if (cell === null || column < -1) return null;
	const row = cell.closest('.tabulator-row')?.getAttribute('aria-rowindex');
	return { row: row === null || row === undefined ? -1 : Number(row) - HEADERS, column };
}
