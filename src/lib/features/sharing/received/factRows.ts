import { ATTRIBUTES, type AttributeId } from '$lib/domain/customer/attributes';
import type { AttributeValue } from '$lib/domain/customer/sheet';
import { message } from '$lib/domain/primitives/message';
import { columnsOf } from '$lib/domain/register/register';
import type { Entry, RegisterId, RegisterKind } from '$lib/domain/register/register';
import { customerColumnTitle } from '$lib/domain/sharing/book/customerColumnTitle';
import type { Comparison } from '$lib/domain/sharing/compare/compareInputs';
import type {
	CustomerDifference,
	EntryAt,
	EntryDifference,
	FactDifference,
	FactField,
} from '$lib/domain/sharing/compare/difference';
import type { NameBook } from '$lib/domain/ledger/ledger';
import type { OutKind } from '$lib/domain/sharing/outTable';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { attributeWord } from '$lib/ui/explain/attributeWords';
import { formatCount, outCell, say, UNKNOWN } from '$lib/ui/format';
import type { DifferenceRow } from './differenceRow';

const KINDS: Readonly<Record<RegisterKind, OutKind>> = {
	...{ text: 'text', fen: 'money', ratio: 'ratio', month: 'month', day: 'day', score: 'number' },
	...{ flag: 'flag', days: 'count', count: 'count', customer: 'text' },
};
/** Cells of an entry that are named in the table. */
const NAMED = 4;

const keyOf = (id: string): string => id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A fact of a customer, or a customer that one side alone has. */
export function customerRow(
	item: CustomerDifference | FactDifference,
	locale: Locale,
): DifferenceRow {
	const { id, proposal, customer, filled } = item;
	if (item.kind === 'fact') {
		const fact = fieldWord(item.field, locale);
		return {
			...{ id, proposal, where: m.open_fact_of({ customer, fact }) },
			mine: factText(item.field, item.mine, locale),
			theirs: factText(item.field, item.theirs, locale),
			why: WHY[filled](),
		};
	}
	const count = (facts: number): string => formatCount(facts, locale);
	return filled === 'theirs'
		? {
				...{ id, proposal, where: customer, mine: UNKNOWN },
				theirs: m.open_new_facts({ count: count(item.theirs) }),
				why: m.open_why_customer_theirs(),
			}
		: {
				...{ id, proposal, where: customer, theirs: UNKNOWN },
				mine: m.open_has_facts({ count: count(item.mine) }),
				why: m.open_why_customer_mine(),
			};
}

export const WHY = {
	both: m.open_why_both,
	mine: m.open_why_mine,
	theirs: m.open_why_theirs,
} as const;

function fieldWord(field: FactField, locale: Locale): string {
	if (field.kind === 'own') return field.title;
	if (field.kind === 'note') {
		const title = customerColumnTitle(field.column);
		return m.open_note_on({ column: typeof title === 'string' ? title : say(title, locale) });
	}
	return field.kind === 'number' ? m.customers_col_number() : columnWord(field.id, locale);
}

const columnWord = (id: AttributeId, locale: Locale): string =>
	say(message(`customers_col_${id === 'tier' ? 'tier_set' : keyOf(id)}`), locale);

function factText(field: FactField, value: AttributeValue, locale: Locale): string {
	if (value === null) return UNKNOWN;
	if (field.kind === 'attribute' && (field.id === 'stage' || field.id === 'behaviour'))
		return attributeWord(field.id, String(value), locale);
	return outCell(value, field.kind === 'attribute' ? KINDS[ATTRIBUTES[field.id]] : 'text', locale);
}

/** An entry of a register: what it is about, and on either side what is said of it. */
export function entryRow(
	{ mine, theirs }: Comparison,
	item: EntryDifference,
	locale: Locale,
): DifferenceRow {
	const { id, proposal, register, change } = item;
	const own = item.mine;
	const other = item.theirs;
	const lead =
		own === null
			? cellsOf(other, register, theirs.names, locale)
			: cellsOf(own, register, mine.names, locale);
	const entry = lead
		.slice(0, 2)
		.map(([, text]) => text)
		.join(' · ');
	const where = m.open_entry_of({ register: say(message(`register_${register}`), locale), entry });
	if (change === 'added')
		return {
			...{ id, proposal, where, mine: UNKNOWN, theirs: rest(lead, 2) || m.open_added() },
			why: m.open_why_entry_theirs(),
		};
	if (change === 'removed')
		return {
			...{ id, proposal, where, mine: rest(lead, 2) || m.open_has(), theirs: UNKNOWN },
			why: m.open_why_entry_mine(),
		};
	const after = new Map(cellsOf(other, register, theirs.names, locale));
	const before = new Map(lead);
	const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
		(column) => before.get(column) !== after.get(column),
	);
	const said = (cells: ReadonlyMap<string, string>): string =>
		differing
			.slice(0, NAMED)
			.map((column) => cells.get(column) ?? UNKNOWN)
			.join(' · ');
	return { id, proposal, where, mine: said(before), theirs: said(after), why: m.open_why_both() };
}

type Cell = readonly [column: string, text: string];

const rest = (cells: readonly Cell[], from: number): string =>
	cells
		.slice(from, from + NAMED)
		.map(([, text]) => text)
		.join(' · ');

/** Cells of an entry in the order of its columns, those without anything left out. */
function cellsOf(
	at: EntryAt | null,
	register: RegisterId,
	names: NameBook,
	locale: Locale,
): readonly Cell[] {
	if (at === null) return [];
	return [...columnsOf(register)].flatMap(([column, { kind }]): Cell[] => {
		const text = cellText(at.entry, column, kind, names, locale);
		return text === '' ? [] : [[column, text]];
	});
}

const WORDS = /^(?:search|screen|develop|won|lost|visit|call|planned|done|skipped)$/;

function cellText(
	entry: Entry,
	column: string,
	kind: RegisterKind,
	names: NameBook,
	locale: Locale,
): string {
	const value = entry[column] ?? null;
	if (kind === 'customer' && typeof value === 'number') return names.customer.name(value);
	if (kind === 'text' && typeof value === 'string' && WORDS.test(value))
		return say(message(`register_word_${value}`), locale);
	return outCell(value, KINDS[kind], locale);
}
