import type { ColumnId } from './columns';
import type { RefusedCell } from './ledger';

/** Place of the first refused cell in this row or below; they are sorted by row. */
export function firstRefused(refused: readonly { readonly row: number }[], row: number): number {
	let low = 0;
	let high = refused.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (refused[middle]!.row < row) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Place of a cell among the refused ones; −1 when it was not refused. */
export function findRefused(
	refused: readonly RefusedCell[],
	row: number,
	column: ColumnId,
): number {
	for (let at = firstRefused(refused, row); refused[at]?.row === row; at++) {
		if (refused[at]!.column === column) return at;
	}
	return -1;
}
