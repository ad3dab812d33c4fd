import type { AttributeValue } from '../customer/sheet';
import { countEntries } from './entries';
import {
	PAGE_ENTRIES,
	REGISTER_IDS,
	type Entry,
	type Register,
	type RegisterId,
	type Registers,
} from './register';

const NONE: Register = { pages: [] };

/** A value for a cell. A row past the last one makes an entry. */
export interface CellPatch {
	readonly row: number;
	readonly column: string;
	readonly value: AttributeValue;
}

/** The registers with another list of entries; pages whose entries are the same stay the same. */
export function withEntries(
	registers: Registers | undefined,
	id: RegisterId,
	entries: readonly Entry[],
): Registers | undefined {
	const was = registers?.[id] ?? NONE;
	const pages: (readonly Entry[])[] = [];
	let start = 0;
	let kept = 0;
	while (start < entries.length) {
		const page = was.pages[kept];
		const same = page?.every((entry, at) => entries[start + at] === entry) === true;
		const next = same ? page : entries.slice(start, start + PAGE_ENTRIES);
		pages.push(next);
		start += next.length;
		kept++;
	}
	return withPages(registers, id, pages);
}

/** The registers with this entry in the place of a row, or behind the last one. */
export const putEntry = (
	registers: Registers | undefined,
	id: RegisterId,
	row: number,
	entry: Entry,
): Registers | undefined => changed(registers, id, new Map([[row, () => entry]]));

/** The registers with these entries behind the others. */
export function addedEntries(
	registers: Registers | undefined,
	id: RegisterId,
	entries: readonly Entry[],
): Registers | undefined {
	const first = countEntries(registers, id);
	return changed(registers, id, new Map(entries.map((entry, at) => [first + at, () => entry])));
}

/** The registers without these rows. */
export function removeEntries(
	registers: Registers | undefined,
	id: RegisterId,
	rows: ReadonlySet<number>,
): Registers | undefined {
	let start = 0;
	const pages = (registers?.[id] ?? NONE).pages.flatMap((page) => {
		const first = start;
		start += page.length;
		const left = page.filter((_, at) => !rows.has(first + at));
		if (left.length === page.length) return [page];
		return left.length === 0 ? [] : [left];
	});
	return withPages(registers, id, pages);
}

/** The registers with these cells; the very same when nothing differs. */
export function patchCells(
	registers: Registers | undefined,
	id: RegisterId,
	cells: Iterable<CellPatch>,
): Registers | undefined {
	const rows = new Map<number, CellPatch[]>();
	for (const cell of cells) {
		const row = rows.get(cell.row);
		if (row === undefined) rows.set(cell.row, [cell]);
		else row.push(cell);
	}
	const changes = [...rows].map(
		([row, patches]) => [row, (entry: Entry) => patched(entry, patches)] as const,
	);
	return changed(registers, id, new Map(changes));
}

function patched(entry: Entry, patches: readonly CellPatch[]): Entry {
	const values = new Map(Object.entries(entry));
	let differs = false;
	for (const { column, value } of patches) {
		if ((values.get(column) ?? null) === value) continue;
		differs = true;
		if (value === null) values.delete(column);
		else values.set(column, value);
	}
	return differs ? Object.fromEntries(values) : entry;
}

const BLANK: Entry = {};

/** Rows past the end are added in their order, without gaps. */
function changed(
	registers: Registers | undefined,
	id: RegisterId,
	changes: ReadonlyMap<number, (entry: Entry) => Entry>,
): Registers | undefined {
	const was = registers?.[id] ?? NONE;
	let start = 0;
	const pages = was.pages.map((page) => {
		const first = start;
		start += page.length;
		const next = page.map((entry, at) => changes.get(first + at)?.(entry) ?? entry);
		return next.some((entry, at) => entry !== page[at]) ? next : page;
	});
	const size = start;
	const added = [...changes]
		.filter(([row]) => row >= size)
		.sort(([a], [b]) => a - b)
		.map(([, change]) => change(BLANK))
		.filter((entry) => entry !== BLANK);
	const same = pages.every((page, at) => page === was.pages[at]);
	if (same && added.length === 0) return registers;
	return withPages(registers, id, withAdded(pages, added));
}

function withAdded(
	pages: readonly (readonly Entry[])[],
	added: readonly Entry[],
): (readonly Entry[])[] {
	if (added.length === 0) return [...pages];
	const last = pages.at(-1);
	const open = last !== undefined && last.length < PAGE_ENTRIES;
	const rest = [...(open ? last : []), ...added];
	const all = open ? pages.slice(0, -1) : [...pages];
	for (let at = 0; at < rest.length; at += PAGE_ENTRIES)
		all.push(rest.slice(at, at + PAGE_ENTRIES));
	return all;
}

/** The very same registers when the pages are; undefined when no entry is left in any. */
function withPages(
	registers: Registers | undefined,
	id: RegisterId,
	pages: readonly (readonly Entry[])[],
): Registers | undefined {
	const was = registers?.[id]?.pages ?? [];
	if (was.length === pages.length && was.every((page, at) => page === pages[at])) return registers;
	const all = REGISTER_IDS.flatMap((each): [RegisterId, Register][] => {
		const register = each === id ? { pages } : registers?.[each];
		return register === undefined || register.pages.length === 0 ? [] : [[each, register]];
	});
	return all.length === 0 ? undefined : Object.fromEntries(all);
}
