import type { ColumnId } from '../../domain/ledger/columns';
import type { RefusedCell } from '../../domain/ledger/ledger';
import { isCount, isText } from './shapes';

/** Refused cells as JSON rows. */
export const encodeRefused = (cells: readonly RefusedCell[]): unknown =>
	cells.map((cell) => [cell.row, cell.column, cell.text]);

/** Refused cells of a chunk with these columns, or null when they are not. */
export function decodeRefused(
	json: unknown,
	rows: number,
	ids: ReadonlySet<string>,
): readonly RefusedCell[] | null {
	if (!Array.isArray(json)) return null;
	const cells: RefusedCell[] = [];
	for (const entry of json as readonly unknown[]) {
		if (!Array.isArray(entry)) return null;
		const [row, column, text] = entry as readonly unknown[];
		if (!isCount(row) || row >= rows || !isText(column) || !isText(text)) return null;
		if (!ids.has(column)) return null;
		cells.push({ row, column: column as ColumnId, text });
	}
	return cells;
}

export const sameRefused = (a: readonly RefusedCell[], b: readonly RefusedCell[]): boolean =>
	a === b ||
	(a.length === b.length &&
		a.every((cell, place) => {
			const other = b[place]!;
			return cell.row === other.row && cell.column === other.column && cell.text === other.text;
		}));
