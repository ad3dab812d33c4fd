import type { ColumnId } from '../../domain/ledger/columns';
import { editCells as writeCells, type LedgerEdit } from '../../domain/ledger/editCells';
import { appendRows } from '../../domain/ledger/insertRows';
import { rowsOf } from '../../domain/ledger/locate';
import { message } from '../../domain/primitives/message';
import { ok } from '../../domain/primitives/result';
import { readCell, type CellReading } from '../../domain/reading/readCell';
import type { Command } from '../command';
import { refuseTooManyRows } from './rowLimit';

/** A cell of the sales sheet as it was typed. */
export interface TypedCell {
	/** From 0; rows below the sheet are added to it. */
	readonly row: number;
	readonly column: ColumnId;
	readonly text: string;
}

/** Types texts into the sales sheet; what cannot be read stays in its cell, marked. */
export const editCells: Command<readonly TypedCell[]> = {
	label: (cells) => message('command_edit_cells', { cells: cells.length }),
	apply: (inputs, cells) => {
		const rounded = new Set<number>();
		const edits = cells.map(typedReader(rounded));
		const rows = rowsOf(inputs.ledger);
		const needed = edits.reduce(
			(most, { row, value }) => (value === null ? most : Math.max(most, row + 1)),
			rows,
		);
		const tooMany = refuseTooManyRows(needed);
		if (tooMany !== null) return tooMany;
		const grown = appendRows(inputs.ledger, needed - rows);
		const inside = edits.filter(({ row }) => row < needed);
		const ledger = writeCells(grown, inputs.names, inside);
		if (ledger === inputs.ledger) return ok(inputs);
		const roundedRows = ledger.roundedRows + rounded.size;
		return ok({ ...inputs, ledger: rounded.size === 0 ? ledger : { ...ledger, roundedRows } });
	},
};

/** Reads what was typed. Notes in `rounded` the rows of amounts that had more than two decimals. */
export function typedReader(rounded: Set<number>): (cell: TypedCell) => LedgerEdit {
	// A fill and a replacement say the same in row after row: it is read once.
	let last: { readonly column: ColumnId; readonly text: string; readonly reading: CellReading };
	last = { column: 'date', text: '', reading: readCell('date', '') };
	return ({ row, column, text }) => {
		if (column !== last.column || text !== last.text) {
			last = { column, text, reading: readCell(column, text) };
		}
		const { reading } = last;
		switch (reading.kind) {
			case 'blank':
				return { row, column, value: null };
			case 'refused':
				return { row, column, value: { refused: text } };
			case 'value':
				if (reading.rounded) rounded.add(row);
				return { row, column, value: reading.value };
		}
	};
}
