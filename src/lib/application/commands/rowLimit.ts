import { LIMITS } from '../../domain/limits';
import { message, type Message } from '../../domain/primitives/message';
import { refuse, type Result } from '../../domain/primitives/result';

/** A refusal with figure and limit when the sales sheet would get longer than it may; else null. */
export const refuseTooManyRows = (rows: number): Result<never, Message> | null =>
	rows > LIMITS.importRows
		? refuse(message('command_too_many_rows', { rows, limit: LIMITS.importRows }))
		: null;
