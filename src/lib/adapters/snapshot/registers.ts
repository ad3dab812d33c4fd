import type { Kept } from '../../domain/beyond';
import type { AttributeValue } from '../../domain/customer/sheet';
import type { Inputs } from '../../domain/inputs';
import type { NameList } from '../../domain/ledger/names';
import { LIMITS } from '../../domain/limits';
import { addedEntries } from '../../domain/register/changeEntries';
import {
	columnsOf,
	MOST_ENTRIES,
	REGISTER_IDS,
	type Entry,
	type RegisterColumn,
	type RegisterId,
	type Registers,
} from '../../domain/register/register';
import { isColumnName } from '../codec/registers';
import { isFields, isText } from '../codec/shapes';
import { item, list, member, object, type Entry as Line, type Printed } from './printLines';
import { broken } from './refusal';

/** What a snapshot takes along, beyond what everybody may see. */
export interface Audience {
	/** Columns that the planner's own records mark as personal. */
	readonly personal: boolean;
}

const TABLE = 'registers';

/** The planner's own records, a line for each; null without any. Customers stand there by name. */
export function printRegisters(inputs: Inputs, audience: Audience): Printed | null {
	const { registers, beyond } = inputs;
	const known = REGISTER_IDS.flatMap((id): Line[] =>
		registers?.[id] === undefined ? [] : [member(id, list(printEntries(inputs, id, audience)))],
	);
	// Nobody knows what is personal in a table of a later version.
	const later = audience.personal ? (beyond?.registers ?? []) : [];
	const lines = [...known, ...later.map(([name, json]) => member(name, json))];
	return lines.length === 0 ? null : object(lines);
}

function* printEntries(
	{ registers, names }: Inputs,
	id: RegisterId,
	{ personal }: Audience,
): Generator<Line> {
	const columns = columnsOf(id);
	const told = [...columns].filter(([, { disclosure }]) => personal || disclosure !== 'personal');
	for (const page of registers?.[id]?.pages ?? []) {
		for (const entry of page) {
			const line: Record<string, unknown> = {};
			for (const [column, { kind }] of told) {
				const value = entry[column] ?? undefined;
				const isName = kind === 'customer' && typeof value === 'number';
				line[column] = isName ? names.customer.name(value) : value;
			}
			const later = Object.keys(entry).filter((column) => personal && !columns.has(column));
			for (const column of later.sort()) line[column] = entry[column];
			yield item(JSON.stringify(line));
		}
	}
}

/** A record as a file has it, checked by a plain loop; customers are still names. */
export class ReadEntry {
	constructor(
		readonly values: readonly (readonly [column: string, value: string | number])[],
		/** Has it columns that this version does not know? */
		readonly later: boolean,
	) {}

	static from(id: RegisterId, value: unknown): ReadEntry {
		if (!isFields(value)) return broken(`${TABLE}/${id}`);
		const columns = columnsOf(id);
		const values = Object.entries(value).map(([column, cell]) => {
			const fits = isColumnName(column) && isCell(cell, columns.get(column));
			return fits ? ([column, cell] as const) : broken(`${TABLE}/${id}/${column}`);
		});
		return new ReadEntry(
			values,
			values.some(([column]) => !columns.has(column)),
		);
	}
}

function isCell(value: unknown, column: RegisterColumn | undefined): value is string | number {
	if (isText(value)) return value !== '' && value.length <= LIMITS.cellCharacters;
	const holdsText = column?.kind === 'text' || column?.kind === 'customer';
	return !holdsText && typeof value === 'number' && Number.isFinite(value);
}

/** The register whose records are the items of this list of a file; null for any other list. */
export function registerAt(path: string): RegisterId | null {
	return REGISTER_IDS.find((id) => path === `${TABLE}/${id}/*`) ?? null;
}

/** The records of a file; customers that nothing else names get their place in the list of names now. */
export function readRegisters(
	table: unknown,
	names: NameList,
): { readonly registers: Registers | undefined; readonly unknown: readonly Kept[] } {
	if (table === undefined) return { registers: undefined, unknown: [] };
	if (!isFields(table)) return broken(TABLE);
	let registers: Registers | undefined;
	const unknown: Kept[] = [];
	for (const [name, lines] of Object.entries(table)) {
		const id = REGISTER_IDS.find((each) => each === name);
		if (id === undefined) {
			unknown.push([name, JSON.stringify(lines)]);
			continue;
		}
		if (!Array.isArray(lines) || lines.length > MOST_ENTRIES) return broken(`${TABLE}/${id}`);
		const entries = (lines as readonly unknown[]).map((line) =>
			line instanceof ReadEntry ? entryOf(line, id, names) : broken(`${TABLE}/${id}`),
		);
		registers = addedEntries(registers, id, entries);
	}
	return { registers, unknown };
}

function entryOf({ values }: ReadEntry, id: RegisterId, names: NameList): Entry {
	const columns = columnsOf(id);
	return Object.fromEntries(
		values.map(([column, value]): [string, AttributeValue] => {
			const isName = columns.get(column)?.kind === 'customer' && isText(value);
			return [column, isName ? names.code(value) : value];
		}),
	);
}

/** Does a table hold records with columns, or records of a kind, that this version does not know? */
export const isLater = (table: unknown): boolean =>
	isFields(table) &&
	Object.entries(table).some(
		([name, lines]) =>
			!REGISTER_IDS.some((id) => id === name) ||
			(Array.isArray(lines) && lines.some((line) => line instanceof ReadEntry && line.later)),
	);
