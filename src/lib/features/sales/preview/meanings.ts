import type { ImportDraft, Meaning, SourceColumn } from '$lib/application/importing';
import { SALES_COLUMNS, type SalesColumn } from '$lib/domain/ledger/columns';
import { NO_MONTH } from '$lib/domain/primitives/day';
import { readMonthText } from '$lib/domain/reading/readMonthText';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatMonth } from '$lib/ui/format';
import { meaningTitles } from '../columnTitles';

/** One thing a column of the pasted table can mean. */
export interface MeaningChoice {
	readonly value: string;
	readonly label: string;
	readonly meaning: Meaning;
}

export const meaningValue = (meaning: Meaning): string =>
	meaning.kind === 'sales' ? `sales:${meaning.column}` : meaning.kind;

/** What a column can be taken for: a month only where its title says which. */
export function meaningChoices(column: SourceColumn, locale: Locale): MeaningChoice[] {
	const titles = meaningTitles();
	const choice = (meaning: Meaning, label: string): MeaningChoice => ({
		value: meaningValue(meaning),
		label,
		meaning,
	});
	const month = monthOfColumn(column);
	return [
		...SALES_COLUMNS.map((id) => choice({ kind: 'sales', column: id }, titles[id])),
		...(month === null ? [] : [choice(month, formatMonth(month.month, locale))]),
		choice({ kind: 'extra' }, m.preview_meaning_extra()),
		choice({ kind: 'total' }, m.preview_meaning_total()),
		choice({ kind: 'skip' }, m.preview_meaning_skip()),
	];
}

function monthOfColumn({
	meaning,
	title,
}: SourceColumn): Extract<Meaning, { kind: 'month' }> | null {
	if (meaning.kind === 'month') return meaning;
	const read = title === '' ? null : readMonthText(title);
	return read?.ok === true && read.value !== NO_MONTH ? { kind: 'month', month: read.value } : null;
}

/**
 * The meanings of all columns after one was chosen. A meaning belongs to one column: the one that
 * had it before is kept as text.
 */
export function chooseMeaning(
	draft: ImportDraft,
	index: number,
	meaning: Meaning,
): ReadonlyMap<number, Meaning> {
	const value = meaningValue(meaning);
	return new Map(
		draft.columns.map((column) => {
			if (column.index === index) return [index, meaning];
			const taken = meaning.kind === 'sales' && meaningValue(column.meaning) === value;
			return [column.index, taken ? { kind: 'extra' } : column.meaning];
		}),
	);
}

const NEEDED: readonly SalesColumn[] = ['date', 'customer', 'amount'];

/** What has to be chosen before anything can be written; months stand for date and amount. */
export function missingMeanings(draft: ImportDraft): SalesColumn[] {
	const known = new Set(draft.columns.map(({ meaning }) => meaningValue(meaning)));
	const months = known.has('month');
	return NEEDED.filter((id) => !known.has(`sales:${id}`) && (id === 'customer' || !months));
}
