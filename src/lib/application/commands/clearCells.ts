import type { ColumnId } from '../../domain/ledger/columns';
import { editCells, type LedgerEdit } from '../../domain/ledger/editCells';
import { message } from '../../domain/primitives/message';
import { ok } from '../../domain/primitives/result';
import type { Command } from '../command';

/** A rectangle of the sales sheet; rows from 0, both ends inclusive. */
export interface CellRange {
	readonly fromRow: number;
	readonly toRow: number;
	readonly columns: readonly ColumnId[];
}

/** Blanks cells; the rows stay. */
export const clearCells: Command<CellRange> = {
	label: ({ fromRow, toRow, columns }) =>
		message('command_clear_cells', { cells: (toRow - fromRow + 1) * columns.length }),
	apply: (inputs, { fromRow, toRow, columns }) => {
		const edits: LedgerEdit[] = [];
		for (const column of columns) {
			for (let row = fromRow; row <= toRow; row++) edits.push({ row, column, value: null });
		}
		const ledger = editCells(inputs.ledger, inputs.names, edits);
		return ok(ledger === inputs.ledger ? inputs : { ...inputs, ledger });
	},
};
