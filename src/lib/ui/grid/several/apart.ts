import type { GridRange } from '../port';

/** The same cells as ranges of which no two hold the same one; what came last stays whole. */
export function apart(ranges: readonly GridRange[]): GridRange[] {
	return ranges.flatMap((range, at) =>
		ranges
			.slice(at + 1)
			.reduce((rest, later) => rest.flatMap((one) => without(one, later)), [range]),
	);
}

function without(range: GridRange, hole: GridRange): GridRange[] {
	const fromRow = Math.max(range.fromRow, hole.fromRow);
	const toRow = Math.min(range.toRow, hole.toRow);
	const fromColumn = Math.max(range.fromColumn, hole.fromColumn);
	const toColumn = Math.min(range.toColumn, hole.toColumn);
	if (fromRow > toRow || fromColumn > toColumn) return [range];
	return [
		{ ...range, toRow: fromRow - 1 },
		{ ...range, fromRow: toRow + 1 },
		{ ...range, fromRow, toRow, toColumn: fromColumn - 1 },
		{ ...range, fromRow, toRow, fromColumn: toColumn + 1 },
	].filter((one) => one.fromRow <= one.toRow && one.fromColumn <= one.toColumn);
}
