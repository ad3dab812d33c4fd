import type { AttributeValue } from '../../domain/customer/sheet';
import { patchCells } from '../../domain/register/changeEntries';
import { countEntries } from '../../domain/register/entries';
import { readEntryCell } from '../../domain/register/readEntryCell';
import type { RegisterId } from '../../domain/register/register';
import { message } from '../../domain/primitives/message';
import { ok } from '../../domain/primitives/result';
import type { Command } from '../command';
import { refuseTooManyEntries } from './entryLimit';

/** A cell of a register, as it was typed, or its value. A row past the last one makes an entry. */
export type EntryCell = { readonly row: number; readonly column: string } & (
	{ readonly text: string } | { readonly value: AttributeValue }
);

export interface EditRegister {
	readonly register: RegisterId;
	readonly cells: readonly EntryCell[];
}

/** Types or pastes into a register; what cannot be read stays in its cell as text, marked. */
export const editRegister: Command<EditRegister> = {
	label: ({ register, cells }) => message(`command_edit_${register}`, { cells: cells.length }),
	apply: (inputs, { register, cells }) => {
		const size = countEntries(inputs.registers, register);
		const added = new Set(cells.filter(({ row }) => row >= size).map(({ row }) => row));
		const tooMany = refuseTooManyEntries(size + added.size);
		if (tooMany !== null) return tooMany;
		const patches = cells.map((cell) => ({
			row: cell.row,
			column: cell.column,
			value:
				'value' in cell
					? cell.value
					: readEntryCell(register, cell.column, cell.text, inputs.names.customer),
		}));
		const registers = patchCells(inputs.registers, register, patches);
		return ok(registers === inputs.registers ? inputs : { ...inputs, registers });
	},
};
