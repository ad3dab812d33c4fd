import type { GridRange } from './port';

const LETTERS = 26;
const FIRST = 'A'.charCodeAt(0);

/** Letters of a column as a workbook writes them: 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
	const last = String.fromCharCode(FIRST + (column % LETTERS));
	const rest = Math.floor(column / LETTERS);
	return rest === 0 ? last : columnLetters(rest - 1) + last;
}

/** `J22`, or `J22:K27` for more than one cell; label: what stands beside a row, its place from 1 without. */
export function rangeName(
	{ fromRow, toRow, fromColumn, toColumn }: GridRange,
	label = (row: number): string => String(row + 1),
): string {
	const from = columnLetters(fromColumn) + label(fromRow);
	const to = columnLetters(toColumn) + label(toRow);
	return from === to ? from : `${from}:${to}`;
}
