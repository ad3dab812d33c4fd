import type { GridRange } from '../port';
import type { GridView } from '../view';

/** What is copied of several ranges: the cells as one block, and where its columns stand. */
interface CopiedBlock {
	readonly cells: readonly (readonly string[])[];
	readonly columns: readonly number[];
}

/**
 * The cells of ranges that make a block once what lies between them is left out (the same rows, the
 * same columns); null of any others, as in a workbook. Ranges hold no cell twice.
 */
export function copiedBlock(
	{ source }: Pick<GridView, 'source'>,
	ranges: readonly GridRange[],
): CopiedBlock | null {
	const inSheet = ranges.map((range) => ({
		...range,
		toRow: Math.min(range.toRow, source.rows - 1),
	}));
	const rows = all(inSheet.map(({ fromRow, toRow }) => [fromRow, toRow]));
	const columns = all(inSheet.map(({ fromColumn, toColumn }) => [fromColumn, toColumn]));
	const cells = inSheet.reduce(
		(sum, { fromRow, toRow, fromColumn, toColumn }) =>
			sum + Math.max(0, toRow - fromRow + 1) * (toColumn - fromColumn + 1),
		0,
	);
	if (cells !== rows.length * columns.length) return null;
	return { columns, cells: rows.map((row) => columns.map((column) => source.raw(row, column))) };
}

/** Every place of some stretches, rising. */
function all(stretches: readonly (readonly [number, number])[]): number[] {
	const places = new Set<number>();
	for (const [from, to] of stretches) for (let at = from; at <= to; at++) places.add(at);
	return [...places].sort((one, two) => one - two);
}
