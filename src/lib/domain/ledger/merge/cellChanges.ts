import { dayText } from '../../primitives/day';
import type { ColumnId } from '../columns';
import { BLANK, columnOf, listOf, type ColumnKind } from '../chunkColumns';
import type { NameBook } from '../ledger';
import { nameAt } from '../textNames';
import type { BatchMatch } from './matchBatch';
import { batchColumns, codesOfRows, newCell, type BatchColumn } from './newCells';
import { NO_ROW } from './pairRows';
import { placesOf } from './places';

/** A cell of the sheet that an import changes: text of names and days, fen or thousandths else; null: blank. */
export interface CellChange {
	/** Row of the batch, and of the sheet. */
	readonly row: number;
	readonly target: number;
	readonly column: ColumnId;
	readonly before: string | number | null;
	readonly after: string | number;
}

/** What rows of the batch change, cell by cell. rows: at most a few hundred are looked at on screen. */
export function cellChanges(
	match: BatchMatch,
	names: NameBook,
	rows: Iterable<number>,
): readonly CellChange[] {
	const { ledger, batch, targets } = match;
	const matched = [...rows].filter((row) => targets[row] !== NO_ROW);
	if (matched.length === 0) return [];
	const places = placesOf(
		ledger,
		Int32Array.from(matched, (row) => targets[row]!),
	);
	const columns = batchColumns(ledger, batch, codesOfRows(names, batch, matched));
	const changes: CellChange[] = [];
	for (const [at, row] of matched.entries()) {
		const chunk = ledger.chunks[places.chunk[at]!]!;
		for (const column of columns) {
			const { id, kind } = column;
			const was = columnOf(chunk, id)?.[places.row[at]!];
			if (newCell(column, row, was) === null) continue;
			const old = was ?? BLANK[kind];
			const before = kind === 'name' ? names[listOf(id)].name(old) : plain(kind, old);
			changes.push({
				row,
				target: targets[row]!,
				column: id,
				before,
				after: said(match, column, row),
			});
		}
	}
	return changes;
}

function said(
	{ batch }: BatchMatch,
	{ id, kind, values }: BatchColumn,
	row: number,
): string | number {
	const value = values[row]!;
	return kind === 'name' ? nameAt(batch.names[listOf(id)], value) : (plain(kind, value) ?? '');
}

const plain = (kind: ColumnKind, value: number): string | number | null =>
	Object.is(value, BLANK[kind]) ? null : kind === 'day' ? dayText(value) : value;
