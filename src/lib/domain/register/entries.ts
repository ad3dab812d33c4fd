import type { ColumnOf, Entry, Register, RegisterId, Registers } from './register';

const NONE: Register = { pages: [] };

/** Every entry of a register in its order; its place there is its row. */
export const entriesOf = (registers: Registers | undefined, id: RegisterId): readonly Entry[] =>
	(registers?.[id] ?? NONE).pages.flat();

/** How many entries it has. */
export const countEntries = (registers: Registers | undefined, id: RegisterId): number =>
	(registers?.[id] ?? NONE).pages.reduce((sum, page) => sum + page.length, 0);

/** A text of an entry; empty where it is unknown. */
export function textIn<Id extends RegisterId>(entry: Entry, column: ColumnOf<Id>): string {
	const value = entry[column];
	return typeof value === 'string' ? value : '';
}

/** A number of an entry (fen, day, code, ratio, 1 or 0 …); null where it is unknown or was refused. */
export function numberIn<Id extends RegisterId>(entry: Entry, column: ColumnOf<Id>): number | null {
	const value = entry[column];
	return typeof value === 'number' ? value : null;
}
