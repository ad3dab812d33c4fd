import type { GridRange, GridSource } from '../port';
import { isBlank } from '../isBlank';

/**
 * The row down to which a double click on the handle fills: as far as the column to the left is
 * filled without a gap, else the one to the right; null where neither goes on below the range.
 */
export function fillDownTo(
	source: GridSource,
	columns: number,
	{ fromColumn, toColumn, toRow }: GridRange,
): number | null {
	const beside = [fromColumn - 1, toColumn + 1].find(
		(column) => column >= 0 && column < columns && filled(source, toRow + 1, column),
	);
	if (beside === undefined) return null;
	let last = toRow + 1;
	while (filled(source, last + 1, beside)) last++;
	return last;
}

const filled = (source: GridSource, row: number, column: number): boolean =>
	row < source.rows && !isBlank(source, row, column);
