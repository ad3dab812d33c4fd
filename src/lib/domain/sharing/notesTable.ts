import { message } from '../primitives/message';
import { tableOf, type OutTable, type OutText } from './outTable';

/** The notes as a last sheet, so that they stay with the tables. */
export const notesTable = (notes: readonly OutText[]): OutTable =>
	tableOf(
		'notes',
		message('sharing_table_notes'),
		[{ id: 'note', title: message('sharing_column_note'), kind: 'text', disclosure: 'public' }],
		notes.map((note) => [note]),
	);
