import { message, type Message } from '$lib/domain/primitives/message';
import { FarCell } from './rawGrid';

/** What a reader threw, as a sentence: a library says in words alone that a file has a password. */
export function refusalOf(error: unknown): Message {
	if (error instanceof FarCell) return message('import_workbook_far_cell');
	const locked = error instanceof Error && /password|encrypt/i.test(error.message);
	return message(locked ? 'import_workbook_locked' : 'import_workbook_damaged');
}
