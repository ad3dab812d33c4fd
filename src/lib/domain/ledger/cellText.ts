import { dayText } from '../primitives/day';
import { plainPieces, plainYuan } from '../primitives/plainNumber';
import { columnOf, kindOf, listOf } from './chunkColumns';
import type { ColumnId } from './columns';
import type { Chunk, Ledger, NameBook } from './ledger';
import { locate } from './locate';
import { placeOfCell } from './sparseCells';

/**
 * A cell of the sales sheet as text: names as they are, days as `2026-01-31` or `2026-01`, yuan
 * and pieces in plain digits. What could not be read comes back as it was pasted.
 * @throws RangeError outside the sheet.
 */
export function cellText(ledger: Ledger, names: NameBook, row: number, column: ColumnId): string {
	const place = locate(ledger, row);
	return (
		refusedText(place.chunk, place.row, column) ?? readText(place.chunk, names, place.row, column)
	);
}

/** The text of a cell that could not be read; null where nothing was refused. */
export function refusedText(chunk: Chunk, row: number, column: ColumnId): string | null {
	return chunk.refused[placeOfCell(chunk.refused, row, column)]?.text ?? null;
}

function readText(chunk: Chunk, names: NameBook, row: number, column: ColumnId): string {
	const value = columnOf(chunk, column)?.[row];
	if (value === undefined || Number.isNaN(value)) return '';
	switch (kindOf(column)) {
		case 'day':
			return dayText(value);
		case 'name':
			return names[listOf(column)].name(value);
		case 'number':
			return column === 'quantity' ? plainPieces(value) : plainYuan(value);
	}
}
