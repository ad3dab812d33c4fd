import { createInputs } from '../../domain/inputs';
import { message } from '../../domain/primitives/message';
import { ok } from '../../domain/primitives/result';
import type { Command } from '../command';

/** The built-in sample goes with everything that was tried on it; undo brings it back. */
export const removeSample: Command<null> = {
	label: () => message('command_remove_sample'),
	apply: (inputs) => ok(inputs.sample ? createInputs(inputs.names) : inputs),
};
