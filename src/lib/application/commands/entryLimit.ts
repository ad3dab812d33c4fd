import { message, type Message } from '../../domain/primitives/message';
import { refuse, type Result } from '../../domain/primitives/result';
import { MOST_ENTRIES } from '../../domain/register/register';

/** A refusal with figure and limit when a register would get longer than it may; else null. */
export const refuseTooManyEntries = (entries: number): Result<never, Message> | null =>
	entries > MOST_ENTRIES
		? refuse(message('command_too_many_entries', { entries, limit: MOST_ENTRIES }))
		: null;
