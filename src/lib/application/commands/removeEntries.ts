import { removeEntries as without } from '../../domain/register/changeEntries';
import type { RegisterId } from '../../domain/register/register';
import { message } from '../../domain/primitives/message';
import { ok } from '../../domain/primitives/result';
import type { Command } from '../command';

export interface RemoveEntries {
	readonly register: RegisterId;
	readonly rows: ReadonlySet<number>;
}

/** Takes rows out of a register. */
export const removeEntries: Command<RemoveEntries> = {
	label: ({ register, rows }) => message(`command_remove_${register}`, { entries: rows.size }),
	apply: (inputs, { register, rows }) => {
		const registers = without(inputs.registers, register, rows);
		return ok(registers === inputs.registers ? inputs : { ...inputs, registers });
	},
};
