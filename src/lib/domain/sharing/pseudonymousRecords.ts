import type { AttributeValue } from '../customer/sheet';
import { withEntries } from '../register/changeEntries';
import { entriesOf } from '../register/entries';
import {
	columnsOf,
	REGISTER_IDS,
	type Entry,
	type RegisterColumn,
	type RegisterId,
	type Registers,
} from '../register/register';
import type { Pseudonyms } from './pseudonyms';

const PEOPLE: ReadonlySet<string> = new Set(['manager', 'responsible']);
/** Words that a rule reads or a table is cut by; every other text of a record may hold a name. */
const WORDS: ReadonlySet<string> = new Set([
	...['stage', 'source', 'kind', 'state', 'region', 'industry', 'channel', 'class'],
	...['role', 'stance'],
]);

/** The planner's records with pseudonyms; remarks and what is personal stay here. */
export function pseudonymousRecords(
	registers: Registers | undefined,
	names: Pseudonyms,
): Registers | undefined {
	let kept: Registers | undefined;
	for (const id of REGISTER_IDS) {
		const columns = [...columnsOf(id)];
		const entries = entriesOf(registers, id).map((entry, row): Entry => {
			const cells = columns.map(([column, of]): [string, AttributeValue] => [
				column,
				cellOf(id, column, of, entry[column] ?? null, row, names),
			]);
			return Object.fromEntries<AttributeValue>(cells.filter(([, value]) => value !== null));
		});
		kept = withEntries(kept, id, entries);
	}
	return kept;
}

function cellOf(
	id: RegisterId,
	column: string,
	{ kind, disclosure }: RegisterColumn,
	value: AttributeValue,
	row: number,
	names: Pseudonyms,
): AttributeValue {
	if (value === null || disclosure === 'personal') return null;
	if (id === 'prospects' && column === 'name') return names.prospect(row);
	if (typeof value === 'number') return value;
	if (kind !== 'text') return null;
	if (PEOPLE.has(column)) return names.person(value);
	return WORDS.has(column) ? names.word(value) : null;
}
