import type { AttributeValue } from '../customer/sheet';
import { entriesOf, textIn } from './entries';
import type { Entry, Registers } from './register';

/** A cell of a known prospect that a table changes. */
export interface ProspectChange {
	readonly name: string;
	readonly column: string;
	readonly before: AttributeValue;
	readonly after: AttributeValue;
}

/** What a table of prospects does to the register. */
export interface ProspectPlan {
	/** The register afterwards: those there in their order, then the new ones. */
	readonly entries: readonly Entry[];
	/** Prospects. */
	readonly added: number;
	readonly changed: number;
	readonly same: number;
	/** Rows without a name, left out. */
	readonly unnamed: number;
	/** Rows about a prospect that a row above names too: the later counts. */
	readonly repeated: number;
	readonly changes: readonly ProspectChange[];
}

/** Prospects are the same by their name; a blank cell of the table leaves what is there [REG-8]. */
export function planProspects(
	registers: Registers | undefined,
	table: readonly Entry[],
): ProspectPlan {
	const before = entriesOf(registers, 'prospects');
	const entries = [...before];
	const places = new Map<string, number>();
	entries.forEach((entry, place) => {
		const name = textIn<'prospects'>(entry, 'name');
		if (name !== '' && !places.has(name)) places.set(name, place);
	});
	const seen = new Set<number>();
	let [unnamed, repeated] = [0, 0];
	for (const row of table) {
		const name = textIn<'prospects'>(row, 'name');
		if (name === '') {
			unnamed++;
			continue;
		}
		const place = places.get(name) ?? entries.length;
		if (seen.has(place)) repeated++;
		seen.add(place);
		places.set(name, place);
		entries[place] = withCells(entries[place], row);
	}
	const known = [...seen].filter((place) => place < before.length);
	const found = known.map((place) => differences(before[place]!, entries[place]!));
	const changed = found.filter(({ length }) => length > 0).length;
	known.forEach((place, at) => {
		// What a later row took back is no change.
		if (found[at]!.length === 0) entries[place] = before[place]!;
	});
	return {
		...{ entries, unnamed, repeated, changed, changes: found.flat() },
		added: entries.length - before.length,
		same: known.length - changed,
	};
}

/** The very same entry when nothing differs. */
function withCells(entry: Entry | undefined, row: Entry): Entry {
	if (entry === undefined) return row;
	const given = Object.entries(row).filter(([, value]) => value !== null && value !== undefined);
	const differs = given.some(([column, value]) => entry[column] !== value);
	return differs ? Object.fromEntries([...Object.entries(entry), ...given]) : entry;
}

const differences = (was: Entry, now: Entry): ProspectChange[] =>
	Object.entries(now).flatMap(([column, value]) => {
		const [before, after] = [was[column] ?? null, value ?? null];
		const name = textIn<'prospects'>(now, 'name');
		return before === after ? [] : [{ name, column, before, after }];
	});
