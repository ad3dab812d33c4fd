import type { Inputs } from '../../domain/inputs';
import { message } from '../../domain/primitives/message';
import { ok } from '../../domain/primitives/result';
import type { Command } from '../command';

export interface RestoreVersion {
	/** On the name lists of the open workbook. */
	readonly inputs: Inputs;
	/** Its name, or when it was. */
	readonly version: string;
}

/** Puts an earlier state back, as one step like any other. */
export const restoreVersion: Command<RestoreVersion> = {
	label: ({ version }) => message('version_step_restored', { version }),
	apply: (_, { inputs }) => ok(inputs),
};
