import { SheetDraft } from '../../domain/customer/sheetDraft';
import type { Inputs } from '../../domain/inputs';
import type { ColumnId } from '../../domain/ledger/columns';
import { appendRows } from '../../domain/ledger/insertRows';
import { rowsOf } from '../../domain/ledger/locate';
import { writeNotes } from '../../domain/ledger/writeNotes';
import { LIMITS } from '../../domain/limits';
import { message, type Message } from '../../domain/primitives/message';
import { ok, refuse, type Result } from '../../domain/primitives/result';
import type { Code } from '../../domain/primitives/units';
import type { Command } from '../command';
import { refuseTooManyRows } from './rowLimit';

/** A cell of a sheet and what shall stand beside it; empty: nothing any more. */
export type CellNoteText = { readonly text: string } & (
	| {
			/** From 0; rows below the sales sheet are added to it. */
			readonly row: number;
			readonly column: ColumnId;
	  }
	| {
			readonly customer: Code;
			/** As the customer sheet calls it. */
			readonly column: string;
	  }
);

/** Writes a note beside a cell, another in its place, or takes it away. No figure moves. */
export const writeNote: Command<CellNoteText> = {
	label: ({ text }) => message(trimmed(text) === '' ? 'command_delete_note' : 'command_write_note'),
	apply: (inputs, note) => {
		const text = trimmed(note.text);
		const { length } = text;
		const limit = LIMITS.noteCharacters;
		if (length > limit) return refuse(message('command_cell_note_too_long', { length, limit }));
		if ('row' in note) return besideSale(inputs, note.row, note.column, text);
		const draft = new SheetDraft(inputs.customers);
		draft.putNote(note.customer, note.column, text);
		const customers = draft.sheet;
		return ok(customers === inputs.customers ? inputs : { ...inputs, customers });
	},
};

function besideSale(
	inputs: Inputs,
	row: number,
	column: ColumnId,
	text: string,
): Result<Inputs, Message> {
	const rows = rowsOf(inputs.ledger);
	if (text === '' && row >= rows) return ok(inputs);
	const needed = Math.max(rows, row + 1);
	const tooMany = refuseTooManyRows(needed);
	if (tooMany !== null) return tooMany;
	const grown = appendRows(inputs.ledger, needed - rows);
	const ledger = writeNotes(grown, [{ row, column, text }]);
	return ok(ledger === inputs.ledger ? inputs : { ...inputs, ledger });
}

/** One kind of line end, no blanks around it. */
const trimmed = (text: string): string => text.replaceAll(/\r\n?/g, '\n').trim();
