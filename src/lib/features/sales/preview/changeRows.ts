import type { CustomerPlan } from '$lib/domain/customer/planCustomers';
import { cellChanges } from '$lib/domain/ledger/merge/cellChanges';
import type { MergePlan } from '$lib/domain/ledger/merge/planMerge';
import type { ColumnId } from '$lib/domain/ledger/columns';
import type { NameBook } from '$lib/domain/ledger/ledger';
import { nameAt } from '$lib/domain/ledger/textNames';
import { monthText } from '$lib/domain/primitives/day';
import { THOUSANDTHS_POWER } from '$lib/domain/reading/readQuantity';
import { ATTRIBUTES, type AttributeId } from '$lib/domain/customer/attributes';
import type { AttributeValue } from '$lib/domain/customer/sheet';
import type { NameList } from '$lib/domain/ledger/names';
import type { ProspectPlan } from '$lib/domain/register/planProspects';
import { columnsOf } from '$lib/domain/register/register';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount, formatNumber, formatPercent, formatYuan } from '$lib/ui/format';
import { attributeTitles } from '$lib/ui/explain/attributeTitles';
import { entryText } from '$lib/ui/register/entryText';
import { registerColumnTitle } from '$lib/ui/register/titles';
import { columnTitle } from '../columnTitles';

/** A changed cell as it is shown: who, what, from, to. */
export interface ChangeRow {
	readonly id: string;
	readonly who: string;
	/** Where it stands on the sheet now. */
	readonly place: string;
	readonly what: string;
	readonly before: string;
	readonly after: string;
}

/** Rows whose changes are listed; the rest is counted. */
export const LISTED_ROWS = 20;

/** Cells of the sheet that sales change, old and new. */
export function changeRows(
	{ match, changed }: MergePlan,
	names: NameBook,
	locale: Locale,
): ChangeRow[] {
	const { batch, ledger } = match;
	const titles = [...ledger.extraColumns];
	return cellChanges(match, names, changed.subarray(0, LISTED_ROWS)).map(
		({ row, target, column, before, after }) => ({
			id: `${row} ${column}`,
			who: nameAt(batch.names.customer, batch.customer[row]!),
			place: m.preview_changes_row({ row: formatCount(target + 1, locale) }),
			what: columnTitle(column, titles),
			before: shownCell(column, before, locale),
			after: shownCell(column, after, locale),
		}),
	);
}

const THOUSANDTHS = 10 ** THOUSANDTHS_POWER;

/** A cell of the sheet as a change names it. */
export function shownCell(column: ColumnId, value: string | number | null, locale: Locale): string {
	if (value === null || value === '') return m.preview_blank();
	if (typeof value === 'string') return value;
	return column === 'quantity'
		? formatNumber(value / THOUSANDTHS, locale, THOUSANDTHS_POWER)
		: formatYuan(value, locale);
}

/** Cells of known prospects that change, old and new. */
export const prospectChangeRows = (
	{ changes }: ProspectPlan,
	customers: NameList,
	locale: Locale,
): ChangeRow[] =>
	changes.slice(0, LISTED_ROWS).map(({ name, column, before, after }, place) => {
		const { kind } = columnsOf('prospects').get(column)!;
		const shown = (value: AttributeValue): string =>
			entryText(column, kind, value, customers, locale) || m.preview_blank();
		return {
			...{ id: `${String(place)} ${column}`, who: name, place: '' },
			what: registerColumnTitle(column, locale),
			...{ before: shown(before), after: shown(after) },
		};
	});

/** Facts about known customers that change, old and new, those of the planner's own columns last. */
export function factRows(plan: CustomerPlan, locale: Locale): ChangeRow[] {
	const titles = attributeTitles();
	const change = (row: number, id: string, what: string, before: string, after: string) => ({
		id: `${row} ${id}`,
		who: plan.targets[row] ?? '',
		place: '',
		what,
		before,
		after,
	});
	const known = <Fact extends { readonly row: number }>(facts: readonly Fact[]): Fact[] =>
		facts.filter(({ row }) => !plan.newRows.has(row)).slice(0, LISTED_ROWS);
	return [
		...known(plan.facts).map(({ row, attribute, before, after }) =>
			change(
				row,
				attribute,
				titles[attribute],
				factText(attribute, before, locale),
				factText(attribute, after, locale),
			),
		),
		...known(plan.numbers).map(({ row, before, after }) =>
			change(row, 'number', m.customers_col_number(), before || m.preview_blank(), after),
		),
		...known(plan.ownFacts).map(({ row, title, before, after }) =>
			change(row, `own:${title}`, title, before || m.preview_blank(), after),
		),
	].slice(0, LISTED_ROWS);
}

function factText(attribute: AttributeId, value: AttributeValue, locale: Locale): string {
	if (value === null) return m.preview_blank();
	if (typeof value === 'string') return value;
	switch (ATTRIBUTES[attribute]) {
		case 'fen':
			return formatYuan(value, locale);
		case 'ratio':
			return formatPercent(value, locale);
		case 'month':
			return monthText(value);
		default:
			return formatNumber(value, locale, 2);
	}
}
