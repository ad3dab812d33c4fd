import { addedEntries } from '../../domain/register/changeEntries';
import { countEntries } from '../../domain/register/entries';
import type { Entry, RegisterId } from '../../domain/register/register';
import { message } from '../../domain/primitives/message';
import { ok } from '../../domain/primitives/result';
import type { Command } from '../command';
import { refuseTooManyEntries } from './entryLimit';

export interface AddEntries {
	readonly register: RegisterId;
	readonly entries: readonly Entry[];
}

/** New entries behind the others. */
export const addEntries: Command<AddEntries> = {
	label: ({ register, entries }) => message(`command_add_${register}`, { entries: entries.length }),
	apply: (inputs, { register, entries }) => {
		const size = countEntries(inputs.registers, register) + entries.length;
		const tooMany = refuseTooManyEntries(size);
		if (tooMany !== null) return tooMany;
		const registers = addedEntries(inputs.registers, register, entries);
		return ok(registers === inputs.registers ? inputs : { ...inputs, registers });
	},
};
