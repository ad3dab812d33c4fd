import type { Inputs } from '../../inputs';
import { NO_NAME } from '../../ledger/names';
import { message } from '../../primitives/message';
import { NOTE_CLASS } from '../classes';
import type { OutTable, OutText } from '../outTable';
import { customerColumnTitle } from './customerColumnTitle';
import { field, tableBy } from './fields';
import { salesColumnTitle } from './salesTable';

interface Line {
	readonly sheet: string;
	/** From 1, as the sales sheet counts. */
	readonly row: number | null;
	readonly customer: string | null;
	readonly column: OutText;
	readonly text: string;
}

/** Every note that is written beside a cell, those of the sales from the top; none where there is no note. */
export function cellNotesTable({ ledger, customers, names }: Inputs): readonly OutTable[] {
	const lines: Line[] = [];
	const nameOf = (code: number): string | null =>
		code === NO_NAME ? null : names.customer.name(code);
	let start = 0;
	for (const { notes, customer, rows } of ledger.chunks) {
		for (const { row, column, text } of notes)
			lines.push({
				...{ sheet: 'frame_sheet_sales', row: start + row + 1, text },
				customer: nameOf(customer[row] ?? NO_NAME),
				column: salesColumnTitle(column, ledger.extraColumns),
			});
		start += rows;
	}
	for (const { customer, column, text } of customers.notes ?? [])
		lines.push({
			...{ sheet: 'frame_sheet_customers', row: null, text },
			...{ customer: nameOf(customer), column: customerColumnTitle(column) },
		});
	if (lines.length === 0) return [];
	const fields = [
		field<Line>('sheet', 'text', 'out_cell_note_sheet', ({ sheet }) => message(sheet)),
		field<Line>('row', 'count', 'out_cell_note_row', ({ row }) => row),
		field<Line>('customer', 'text', 'out_cell_note_customer', ({ customer }) => customer),
		field<Line>('column', 'text', 'out_cell_note_column', ({ column }) => column),
		field<Line>('text', 'text', 'out_cell_note_text', ({ text }) => text, {
			disclosure: NOTE_CLASS,
		}),
	];
	const title = message('out_table_cell_notes');
	return [{ ...tableBy('cell-notes', title, fields, lines), wraps: true }];
}
