import type { Inputs } from '../domain/inputs';
import type { Message } from '../domain/primitives/message';
import type { Result } from '../domain/primitives/result';

/** One thing a planner can do to a workbook. Pure: the next inputs, or a sentence why not. */
export interface Command<Args> {
	/** What the history says was done; read before it is done. */
	label(args: Args, inputs: Inputs): Message;
	/** The very same inputs when there is nothing to change. */
	apply(inputs: Inputs, args: Args): Result<Inputs, Message>;
}
