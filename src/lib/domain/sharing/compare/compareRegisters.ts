import type { Inputs } from '../../inputs';
import { ROWS_PER_STEP, type Steps } from '../../primitives/steps';
import { entriesOf } from '../../register/entries';
import { columnsOf, REGISTER_IDS } from '../../register/register';
import type { ColumnOf, Entry, RegisterId } from '../../register/register';
import { judged, type Change, type EntryAt, type EntryDifference } from './difference';

/** What tells two entries of a register apart; entries that agree in it are one, changed. */
const KEYS: { readonly [Id in RegisterId]: readonly ColumnOf<Id>[] } = {
	prospects: ['name'],
	people: ['customer', 'person', 'role'],
	occasions: ['customer', 'what', 'day'],
	stores: ['customer', 'store'],
	rivals: ['customer', 'rival'],
	complaints: ['customer', 'day', 'what'],
	surveys: ['customer', 'day'],
	visits: ['customer', 'kind', 'due'],
	duties: ['duty', 'due'],
};

/**
 * Personal columns that a file left out: nobody filled them there, and somebody did here. They are no
 * difference, and stay as they are [OPEN-6].
 */
export function leftOut(mine: Inputs, theirs: Inputs, register: RegisterId): readonly string[] {
	const personal = [...columnsOf(register)]
		.filter(([, { disclosure }]) => disclosure === 'personal')
		.map(([column]) => column);
	const filled = (entry: Entry): boolean =>
		personal.some((column) => (entry[column] ?? null) !== null);
	const others = entriesOf(theirs.registers, register);
	const without = others.length > 0 && !others.some(filled);
	return without && entriesOf(mine.registers, register).some(filled) ? personal : [];
}

/** Entries that two workbooks do not share, register by register. Their order is no difference. */
export function* compareRegisters(mine: Inputs, theirs: Inputs): Steps<readonly EntryDifference[]> {
	const found: EntryDifference[] = [];
	for (const [place, register] of REGISTER_IDS.entries()) {
		const without = new Set(leftOut(mine, theirs, register));
		const keys = KEYS[register].filter((column) => !without.has(column));
		const left = yield* textsIn(mine, register, without);
		const over = yield* textsIn(theirs, register, without);
		for (const [text, rows] of left) {
			const others = over.get(text) ?? [];
			const same = Math.min(rows.length, others.length);
			rows.splice(0, same);
			others.splice(0, same);
		}
		yield place / REGISTER_IDS.length;
		found.push(...differences(register, mine, theirs, flat(left), flat(over), keys));
	}
	return found;
}

const flat = (texts: ReadonlyMap<string, readonly EntryAt[]>): readonly EntryAt[] =>
	[...texts.values()].flat().sort((a, b) => a.row - b.row);

/** Entries by everything they say, but for these columns. */
function* textsIn(
	inputs: Inputs,
	register: RegisterId,
	without: ReadonlySet<string>,
): Steps<Map<string, EntryAt[]>> {
	const texts = new Map<string, EntryAt[]>();
	for (const [row, entry] of entriesOf(inputs.registers, register).entries()) {
		const text = entryText(inputs, register, entry, without);
		const known = texts.get(text);
		if (known === undefined) texts.set(text, [{ row, entry }]);
		else known.push({ row, entry });
		if (row % ROWS_PER_STEP === 0) yield 0;
	}
	return texts;
}

/** The same text for entries that say the same, with customers by name. */
function entryText(
	inputs: Inputs,
	register: RegisterId,
	entry: Entry,
	without: ReadonlySet<string> = new Set(),
): string {
	const cells = Object.entries(entry).filter(
		([column, value]) => (value ?? null) !== null && !without.has(column),
	);
	return JSON.stringify(
		cells
			.map(([column]) => [column, cellIn(inputs, register, entry, column)] as const)
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
}

/** A cell with a customer by name, in a list of its own so that it equals no text. */
function cellIn({ names }: Inputs, register: RegisterId, entry: Entry, column: string): unknown {
	const value = entry[column] ?? null;
	return isCustomer(register, column) && typeof value === 'number'
		? [names.customer.name(value)]
		: value;
}

/** Does a column of a register hold codes of customers? */
export const isCustomer = (register: RegisterId, column: string): boolean =>
	columnsOf(register).get(column)?.kind === 'customer';

function differences(
	register: RegisterId,
	mine: Inputs,
	theirs: Inputs,
	left: readonly EntryAt[],
	over: readonly EntryAt[],
	keys: readonly string[],
): EntryDifference[] {
	const seen = new Map<string, number>();
	const make = (change: Change, a: EntryAt | null, b: EntryAt | null): EntryDifference => {
		const key =
			a === null ? keyIn(theirs, register, b!.entry, keys) : keyIn(mine, register, a.entry, keys);
		const id = ['entry', register, change, key].join('\n');
		const count = seen.get(id) ?? 0;
		seen.set(id, count + 1);
		return {
			...{ kind: 'entry', id: `${id}\n${count}`, register, change, mine: a, theirs: b },
			...judged(a !== null, b !== null),
		};
	};
	const others = single(theirs, register, over, keys);
	const pairs = new Map<EntryAt, EntryAt>();
	for (const [key, entry] of single(mine, register, left, keys)) {
		const other = others.get(key);
		if (entry !== null && other !== undefined && other !== null) pairs.set(entry, other);
	}
	const paired = new Set(pairs.values());
	return [
		...left.map((entry) => {
			const other = pairs.get(entry) ?? null;
			return make(other === null ? 'removed' : 'changed', entry, other);
		}),
		...over.filter((entry) => !paired.has(entry)).map((entry) => make('added', null, entry)),
	];
}

const keyIn = (
	inputs: Inputs,
	register: RegisterId,
	entry: Entry,
	keys: readonly string[],
): string => JSON.stringify(keys.map((column) => cellIn(inputs, register, entry, column)));

/** Entries by key; null where several have it. */
function single(
	inputs: Inputs,
	register: RegisterId,
	entries: readonly EntryAt[],
	keys: readonly string[],
): ReadonlyMap<string, EntryAt | null> {
	const found = new Map<string, EntryAt | null>();
	for (const each of entries) {
		const key = keyIn(inputs, register, each.entry, keys);
		found.set(key, found.has(key) ? null : each);
	}
	return found;
}
