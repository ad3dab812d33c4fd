import type { GridRange } from './port';

const LETTERS = 26;
const FIRST = 'A'.charCodeAt(0);

/** Letters of a column as a workbook writes them: 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
	const last = String.fromCharCode(FIRST + (column % LETTERS));
	const rest = Math.floor(column / LETTERS);
	return rest === 0 ? last : columnLetters(rest - 1) + last;
}

/** `J22`, or `J22:K27` for more than one cell. */
export function rangeName(range: GridRange): string {
	const from = columnLetters(range.fromColumn) + String(range.fromRow + 1);
	const to = columnLetters(range.toColumn) + String(range.toRow + 1);
	return from === to ? from : `${from}:${to}`;
}
