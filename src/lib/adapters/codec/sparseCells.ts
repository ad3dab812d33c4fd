import type { ColumnId } from '../../domain/ledger/columns';
import { columnIds, type SparseCells } from './chunkColumns';
import { isCount, isText, type Fields } from './shapes';

/** A text of one cell. */
interface CellText {
	readonly row: number;
	readonly column: ColumnId;
	readonly text: string;
}

/** What the head of a whole chunk says of single cells. Without notes it is what it was before there were any. */
export const sparseHead = ({ refused, notes }: SparseCells): object => ({
	refused: encoded(refused),
	...(notes.length === 0 ? {} : { notes: encoded(notes) }),
});

/** The same in the head of a patch: what differs from the earlier chunk alone. */
export const sparsePatch = (before: SparseCells, after: SparseCells): object => ({
	...(same(before.refused, after.refused) ? {} : { refused: encoded(after.refused) }),
	...(same(before.notes, after.notes) ? {} : { notes: encoded(after.notes) }),
});

/** The single cells of a chunk with so many rows and columns, or null when they are none. `before`: of what the head says nothing. */
export function readSparse(
	head: Fields,
	rows: number,
	extra: number,
	before: SparseCells | null,
): SparseCells | null {
	const ids = new Set<string>(columnIds(extra));
	const read = (kind: keyof SparseCells): readonly CellText[] | null =>
		before !== null && !(kind in head) ? before[kind] : decoded(head[kind], rows, ids);
	const refused = read('refused');
	const notes = before === null && !('notes' in head) ? [] : read('notes');
	return refused === null || notes === null ? null : { refused, notes };
}

/** As JSON rows. */
const encoded = (cells: readonly CellText[]): unknown =>
	cells.map((cell) => [cell.row, cell.column, cell.text]);

function decoded(
	json: unknown,
	rows: number,
	ids: ReadonlySet<string>,
): readonly CellText[] | null {
	if (!Array.isArray(json)) return null;
	const cells: CellText[] = [];
	for (const entry of json as readonly unknown[]) {
		if (!Array.isArray(entry)) return null;
		const [row, column, text] = entry as readonly unknown[];
		if (!isCount(row) || row >= rows || !isText(column) || !isText(text)) return null;
		if (!ids.has(column)) return null;
		cells.push({ row, column: column as ColumnId, text });
	}
	return cells;
}

const same = (a: readonly CellText[], b: readonly CellText[]): boolean =>
	a === b ||
	(a.length === b.length &&
		a.every((cell, place) => {
			const other = b[place]!;
			return cell.row === other.row && cell.column === other.column && cell.text === other.text;
		}));
