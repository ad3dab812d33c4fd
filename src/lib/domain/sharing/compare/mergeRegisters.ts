import type { Inputs } from '../../inputs';
import { withEntries } from '../../register/changeEntries';
import { entriesOf } from '../../register/entries';
import { REGISTER_IDS } from '../../register/register';
import type { Entry, RegisterId, Registers } from '../../register/register';
import { isCustomer, leftOut } from './compareRegisters';
import type { Difference, EntryDifference } from './difference';

/** My registers with the entries that are taken; the very same where none is. */
export function mergeRegisters(
	mine: Inputs,
	theirs: Inputs,
	taken: readonly Difference[],
): Registers | undefined {
	const entries = taken.filter((item): item is EntryDifference => item.kind === 'entry');
	return REGISTER_IDS.reduce<Registers | undefined>((registers, id) => {
		const items = entries.filter(({ register }) => register === id);
		if (items.length === 0) return registers;
		const without = leftOut(mine, theirs, id);
		const next = new Map([...entriesOf(registers, id)].entries());
		for (const { mine: own, theirs: other } of items) {
			if (own === null && other !== null)
				next.set(next.size, inMine(mine, theirs, id, other.entry));
			else if (own !== null && other !== null)
				next.set(own.row, {
					...inMine(mine, theirs, id, other.entry),
					...picked(own.entry, without),
				});
		}
		const gone = new Set(
			items.map(({ mine: own, theirs: other }) => (other === null ? own?.row : undefined)),
		);
		const left = [...next].flatMap(([row, entry]) => (gone.has(row) ? [] : [entry]));
		return withEntries(registers, id, left);
	}, mine.registers);
}

/** These cells of an entry, where something stands. */
const picked = (entry: Entry, columns: readonly string[]): Entry =>
	Object.fromEntries(Object.entries(entry).filter(([column]) => columns.includes(column)));

/** An entry of theirs with customers in my codes. */
const inMine = (mine: Inputs, theirs: Inputs, register: RegisterId, entry: Entry): Entry =>
	Object.fromEntries(
		Object.entries(entry).map(([column, value]) => [
			column,
			isCustomer(register, column) && typeof value === 'number'
				? mine.names.customer.code(theirs.names.customer.name(value))
				: value,
		]),
	);
