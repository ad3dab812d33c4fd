import { message, type Message } from '../primitives/message';
import type { OutTable } from './outTable';

/** What one sheet of Excel holds; the first row is the header's. */
export const SHEET_ROWS = 1_048_576;

/** Says of which tables Excel needs more than one sheet for; none: nothing [OUT-2]. */
export function splitNotes(tables: readonly OutTable[], rows = SHEET_ROWS): readonly Message[] {
	const sheets = tables.filter(({ rowCount }) => rowCount > rows - 1).length;
	return sheets === 0 ? [] : [message('out_note_split', { rows, sheets })];
}
