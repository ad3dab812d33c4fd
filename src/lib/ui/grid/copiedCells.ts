import type { GridRange } from './port';
import type { GridView } from './view';

type Sheet = Pick<GridView, 'columns' | 'source'>;

/**
 * The cells a copy takes, at full precision. Whole columns take their titles along, so that what
 * is pasted elsewhere (or back here) says what it is.
 */
export const copiedCells = (view: Sheet, range: GridRange): string[][] => [
	...copiedTitles(view, range),
	...copiedRows(view, range),
];

/** The titles a copy takes along: one row, or none. */
export function copiedTitles({ columns, source }: Sheet, range: GridRange): string[][] {
	const whole = range.fromRow === 0 && source.rows > 1 && range.toRow >= source.rows - 1;
	const { fromColumn, toColumn } = range;
	return whole ? [columns.slice(fromColumn, toColumn + 1).map(({ title }) => title)] : [];
}

/** The last row that a copy takes: rows that wait to be typed into, below all others, are none of the sheet's. */
export function lastCopied({ columns, source }: Sheet, { fromRow, toRow }: GridRange): number {
	let last = Math.min(toRow, source.rows - 1);
	if (source.grows === true && last === source.rows - 1)
		while (last > fromRow && columns.every((_, column) => source.raw(last, column) === '')) last--;
	return last;
}

/** The rows alone. */
export function copiedRows({ columns, source }: Sheet, range: GridRange): string[][] {
	const places = columns.map((_, place) => place).slice(range.fromColumn, range.toColumn + 1);
	const toRow = lastCopied({ columns, source }, range);
	const rows: string[][] = [];
	for (let row = range.fromRow; row <= toRow; row++) {
		rows.push(places.map((place) => source.raw(row, place)));
	}
	return rows;
}
