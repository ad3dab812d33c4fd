import type { TypedCell } from '$lib/application/commands/editCells';
import type { ColumnId } from '$lib/domain/ledger/columns';
import { message, type Message } from '$lib/domain/primitives/message';
import type { CellEdit } from '$lib/ui/grid/port';

/** Where the cells of the view stand in the sheet. */
interface Places {
	readonly columns: readonly ColumnId[];
	rowAt(row: number): number;
}

/** What was typed into the view, as cells of the sheet. */
export const typedCells = (edits: readonly CellEdit[], places: Places): TypedCell[] =>
	edits.flatMap(({ row, column, text }) => {
		const id = places.columns[column];
		return id === undefined ? [] : [{ row: places.rowAt(row), column: id, text }];
	});

/** The name of a step that only emptied cells; undefined for any other. */
export const clearedCells = (cells: readonly TypedCell[]): Message | undefined =>
	cells.every(({ text }) => text === '')
		? message('command_clear_cells', { cells: cells.length })
		: undefined;
