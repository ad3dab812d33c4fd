import type { ImportDraft, Meaning, SourceColumn, Subject } from '$lib/application/importing';
import { ATTRIBUTE_IDS } from '$lib/domain/customer/attributes';
import { SALES_COLUMNS, type SalesColumn } from '$lib/domain/ledger/columns';
import { columnsOf, type ColumnOf } from '$lib/domain/register/register';
import { NO_MONTH } from '$lib/domain/primitives/day';
import { readMonthText } from '$lib/domain/reading/readMonthText';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatMonth } from '$lib/ui/format';
import { attributeTitles } from '$lib/ui/explain/attributeTitles';
import { registerColumnTitle } from '$lib/ui/register/titles';
import { meaningTitles } from '$lib/ui/explain/meaningTitles';

/** One thing a column of the pasted table can mean. */
export interface MeaningChoice {
	readonly value: string;
	readonly label: string;
	readonly meaning: Meaning;
}

const PROSPECT_COLUMNS = [...columnsOf('prospects').keys()] as readonly ColumnOf<'prospects'>[];

type MonthMeaning = Extract<Meaning, { kind: 'month' }>;

export function meaningValue(meaning: Meaning): string {
	switch (meaning.kind) {
		case 'sales':
			return `sales:${meaning.column}`;
		case 'prospect':
			return `prospect:${meaning.column}`;
		case 'attribute':
			return `attribute:${meaning.attribute}`;
		case 'month':
			return meaning.measure === undefined ? 'month' : `month:${meaning.measure}`;
		default:
			return meaning.kind;
	}
}

/** What a column can be taken for: a month only where its title says which. */
export function meaningChoices(
	column: SourceColumn,
	locale: Locale,
	subject: Subject = 'sales',
): MeaningChoice[] {
	const choice = (meaning: Meaning, label: string): MeaningChoice => ({
		value: meaningValue(meaning),
		label,
		meaning,
	});
	const skip = choice({ kind: 'skip' }, m.preview_meaning_skip());
	if (subject === 'prospects') return [...ofProspects(choice, locale), skip];
	if (subject === 'customers')
		return [...ofCustomers(choice), choice({ kind: 'extra' }, m.preview_meaning_own()), skip];
	return [
		...ofSales(choice, column, locale),
		choice({ kind: 'extra' }, m.preview_meaning_extra()),
		choice({ kind: 'total' }, m.preview_meaning_total()),
		skip,
	];
}

type Choose = (meaning: Meaning, label: string) => MeaningChoice;

function ofCustomers(choice: Choose): MeaningChoice[] {
	const titles = attributeTitles();
	return [
		choice({ kind: 'sales', column: 'customer' }, meaningTitles().customer),
		choice({ kind: 'code' }, m.preview_meaning_code()),
		...ATTRIBUTE_IDS.map((attribute) =>
			choice({ kind: 'attribute', attribute }, titles[attribute]),
		),
	];
}

const ofProspects = (choice: Choose, locale: Locale): MeaningChoice[] =>
	PROSPECT_COLUMNS.map((column) =>
		choice({ kind: 'prospect', column }, registerColumnTitle(column, locale)),
	);

function ofSales(choice: Choose, column: SourceColumn, locale: Locale): MeaningChoice[] {
	const titles = meaningTitles();
	const month = monthOfColumn(column);
	return [
		...SALES_COLUMNS.map((id) => choice({ kind: 'sales', column: id }, titles[id])),
		...(month === null ? [] : [choice(month, monthTitle(month, locale))]),
		choice({ kind: 'price' }, m.preview_meaning_price()),
		choice({ kind: 'cost' }, m.preview_meaning_cost()),
		choice({ kind: 'unit-cost' }, m.preview_meaning_unit_cost()),
		choice({ kind: 'year' }, m.preview_meaning_year()),
		choice({ kind: 'code' }, m.preview_meaning_code()),
	];
}

function monthTitle({ month, measure }: MonthMeaning, locale: Locale): string {
	const words = { month: formatMonth(month, locale) };
	if (measure === 'quantity') return m.preview_meaning_month_quantity(words);
	if (measure === 'profit') return m.preview_meaning_month_profit(words);
	if (measure === 'promotion') return m.preview_meaning_month_promotion(words);
	if (measure === 'sellThrough') return m.preview_meaning_month_sell_through(words);
	return words.month;
}

function monthOfColumn({ meaning, title }: SourceColumn): MonthMeaning | null {
	if (meaning.kind === 'month') return meaning;
	const read = title === '' ? null : readMonthText(title);
	return read?.ok === true && read.value !== NO_MONTH ? { kind: 'month', month: read.value } : null;
}

/** Meanings that one column of a table has at most. */
const SINGLE: readonly Meaning['kind'][] = [
	...(['sales', 'attribute', 'price', 'cost', 'unit-cost', 'year', 'code', 'prospect'] as const),
];

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
			const taken = SINGLE.includes(meaning.kind) && meaningValue(column.meaning) === value;
			return [
				column.index,
				taken ? { kind: draft.subject === 'prospects' ? 'skip' : 'extra' } : column.meaning,
			];
		}),
	);
}

/** What has to be chosen before anything can be written; months stand for date and amount. */
export function missingMeanings({ columns, subject }: ImportDraft): SalesColumn[] {
	const known = new Set(columns.map(({ meaning }) => meaningValue(meaning)));
	const named = known.has('sales:customer');
	if (subject === 'prospects') return known.has('prospect:name') ? [] : ['customer'];
	if (subject === 'customers') return named || known.has('code') ? [] : ['customer'];
	const months = columns.some(({ meaning }) => meaning.kind === 'month');
	const has: Readonly<Record<'date' | 'customer' | 'amount', boolean>> = {
		date: months || known.has('sales:date'),
		customer: named,
		amount:
			months || known.has('sales:amount') || (known.has('price') && known.has('sales:quantity')),
	};
	return (['date', 'customer', 'amount'] as const).filter((id) => !has[id]);
}
