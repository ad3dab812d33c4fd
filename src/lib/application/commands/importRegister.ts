import { addedEntries, withEntries } from '../../domain/register/changeEntries';
import { countEntries } from '../../domain/register/entries';
import type { Entry, RegisterId } from '../../domain/register/register';
import { message } from '../../domain/primitives/message';
import { ok, refuse } from '../../domain/primitives/result';
import type { Command } from '../command';
import { refuseTooManyEntries } from './entryLimit';

export interface ImportRegister {
	readonly register: RegisterId;
	readonly entries: readonly Entry[];
	/** The table takes the place of what is there; else it goes behind it. */
	readonly replace: boolean;
	/** How many of them are new or changed, for the history; all by default. */
	readonly said?: number;
}

/** A table of entries from an import. */
export const importRegister: Command<ImportRegister> = {
	label: ({ register, entries, said = entries.length }) =>
		message(`command_import_${register}`, { entries: said }),
	apply: (inputs, { register, entries, replace }) => {
		if (entries.length === 0) return refuse(message('command_import_nothing'));
		const before = replace ? 0 : countEntries(inputs.registers, register);
		const tooMany = refuseTooManyEntries(before + entries.length);
		if (tooMany !== null) return tooMany;
		const write = replace ? withEntries : addedEntries;
		return ok({ ...inputs, registers: write(inputs.registers, register, entries) });
	},
};
