import type { AttributeValue } from '$lib/domain/customer/sheet';
import type { NameList } from '$lib/domain/ledger/names';
import type { Code } from '$lib/domain/primitives/units';
import { entriesOf } from '$lib/domain/register/entries';
import {
	columnsOf,
	type RegisterColumn,
	type RegisterId,
	type RegisterKind,
	type Registers,
} from '$lib/domain/register/register';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { flagWord } from '$lib/ui/format/flagWord';
import { headerWidth } from '$lib/ui/grid/headerWidth';
import type { CellEdit, GridColumn, GridSource } from '$lib/ui/grid/port';
import { knownTexts } from '$lib/ui/grid/choose/knownTexts';
import { entryChoices, entryText, rawEntryText } from './entryText';
import { registerColumnTitle } from './titles';

/** px */
const WORDS_WIDTH = 120;
const NUMBER_WIDTH = 96;
/** Rows to type into below the last entry. */
const BLANK_ROWS = 3;

export interface RegisterQuestion {
	readonly register: RegisterId;
	readonly registers: Registers | undefined;
	readonly customers: NameList;
	/** Entries of this customer alone; new ones are its own. */
	readonly customer: Code | null;
	/** All of them by default. */
	readonly columns: readonly string[] | null;
	readonly locale: Locale;
}

/** A cell as it was typed; the row is that of the register. */
export interface TypedEntryCell {
	readonly row: number;
	readonly column: string;
	readonly text: string;
}

export interface RegisterView {
	readonly columns: readonly GridColumn[];
	readonly source: GridSource;
	/** Rows of the register, as shown. */
	readonly rows: readonly number[];
	/** Edits of the grid as cells of the register. */
	cells(edits: readonly CellEdit[]): readonly TypedEntryCell[];
}

/** A register as the grid draws it, with a few blank rows below. */
export function registerView(question: RegisterQuestion): RegisterView {
	const { register, registers, customers, customer, locale } = question;
	const entries = entriesOf(registers, register);
	const rows = entries.flatMap((entry, row) =>
		customer === null || entry['customer'] === customer ? [row] : [],
	);
	const known = columnsOf(register);
	const ids = (question.columns ?? [...known.keys()]).filter(
		(id) => customer === null || id !== 'customer',
	);
	const kinds = ids.map((id): RegisterColumn => known.get(id)!);
	const valueAt = (row: number, column: number): AttributeValue =>
		entries[rows[row] ?? -1]?.[ids[column] ?? ''] ?? null;
	const holdsWords = ({ kind }: RegisterColumn): boolean => kind === 'text' || kind === 'customer';

	const choicesOf = (id: string, kind: RegisterKind | undefined): readonly string[] | null => {
		if (kind === 'customer') return knownTexts(customers.from(0));
		if (kind === 'flag') return [true, false].map((yes) => flagWord(yes, locale));
		if (kind !== 'text') return null;
		const texts = entries.map((entry) => entryText(id, kind, entry[id] ?? null, customers, locale));
		return knownTexts([...entryChoices(register, id, locale), ...texts]);
	};

	return {
		rows,
		columns: ids.map((id, place) => {
			const title = registerColumnTitle(id, locale);
			const column = kinds[place]!;
			const unit = column.disclosure === 'personal' ? m.register_personal({}, { locale }) : '';
			const words = holdsWords(column) || column.kind === 'flag';
			return {
				...{ id, title, editable: true },
				...(unit === '' ? {} : { unit }),
				width: Math.max(words ? WORDS_WIDTH : NUMBER_WIDTH, headerWidth(`${title}${unit}`)),
				kind: words ? 'text' : 'number',
				align: words ? 'start' : 'end',
			};
		}),
		source: {
			rows: rows.length + BLANK_ROWS,
			grows: true,
			text: (row, column) =>
				entryText(ids[column]!, kinds[column]!.kind, valueAt(row, column), customers, locale),
			raw: (row, column) => rawEntryText(kinds[column]!.kind, valueAt(row, column), customers),
			mark: (row, column) =>
				typeof valueAt(row, column) === 'string' && !holdsWords(kinds[column]!)
					? { refused: true }
					: null,
			choices: (column) => choicesOf(ids[column] ?? '', kinds[column]?.kind),
			label: (row) => (row < rows.length ? String(row + 1) : ''),
		},
		cells(edits) {
			const cells = edits.flatMap(({ row, column, text }): TypedEntryCell[] => {
				const id = ids[column];
				const place = rows[row] ?? entries.length + row - rows.length;
				return id === undefined || (text === '' && place >= entries.length)
					? []
					: [{ row: place, column: id, text }];
			});
			if (customer === null) return cells;
			const fresh = new Set(cells.filter(({ row }) => row >= entries.length).map(({ row }) => row));
			const name = customers.name(customer);
			return [...[...fresh].map((row) => ({ row, column: 'customer', text: name })), ...cells];
		},
	};
}
