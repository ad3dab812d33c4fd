import type { ImportChoices, Meaning } from '$lib/application/importing';
import { NUMBER_COLUMNS, type SalesColumn } from '$lib/domain/ledger/columns';
import { monthOf } from '$lib/domain/primitives/day';
import { message } from '$lib/domain/primitives/message';
import type { DelimitedTable } from '../../codec/delimitedTable';
import type { Layout } from '../header/layout';
import { isWithin, MONTHS_OF, type MonthTitle } from '../header/monthTitle';
import type { Title } from '../header/readTitle';
import type { Role } from '../header/salesWords';
import type { Chosen } from './chooseColumns';
import type { Proposal } from './proposal';
import { hasContent, type ColumnSample } from './sampleColumn';

/** Months that make a table wide when it has an amount as well. */
const MONTHS_OF_WIDE = 2;

const EXTRA: Meaning = { kind: 'extra' };
const SKIP: Meaning = { kind: 'skip' };
const sales = (column: SalesColumn): Meaning => ({ kind: 'sales', column });

export function proposeSales(
	table: DelimitedTable,
	layout: Layout,
	found: Chosen & { readonly samples: readonly ColumnSample[] },
	choices: ImportChoices,
): Omit<Proposal, 'subject' | 'samples'> {
	const { titles, start, end } = layout;
	const { columns, samples, notices } = found;
	const shape = choices.shape ?? shapeOf(titles, columns, choices);
	const roles = usedRoles(columns, samples, shape);
	const roleAt = new Map(Array.from(roles, ([role, at]) => [at, role] as const));
	const chosenYear = choices.year ?? layout.year;
	const isSum = sumsOf(titles);
	const soldAlone = shape === 'wide' && !columns.has('amount') && isSoldAlone(titles);
	let needsYear = false;

	const meanings = titles.map((title, column): Meaning => {
		const chosen = choices.meanings?.get(column);
		if (chosen !== undefined) return chosen;
		const role = roleAt.get(column);
		const { month } = title;
		const named = month === null || shape === 'long';
		if (named && role !== undefined && !isReplaced(role, shape, choices)) return meaningOf(role);
		if (month !== null && shape === 'wide') {
			const sum = isSum(month);
			if (sum !== null) return { kind: sum };
			const year = month.year ?? chosenYear;
			needsYear ||= year === null && !roles.has('year');
			const isAmount = month.measure === null || (soldAlone && month.measure === 'sellThrough');
			const measure = isAmount ? {} : { measure: month.measure };
			return { kind: 'month', month: monthOf(year ?? 0, month.month), ...measure };
		}
		if (title.total && (shape === 'wide' || columns.has('amount'))) return { kind: 'total' };
		if (!hasContent(table, column, start, end)) return SKIP;
		return title.rowNumber && samples[column]?.rising === true ? SKIP : EXTRA;
	});
	return {
		shape,
		meanings: settle(meanings, shape),
		needsYear,
		notices: soldAlone ? [...notices, message('import_sell_through_as_amount')] : notices,
	};
}

/** Months of sell-through and of no amount: like a long table of nothing else, those are its sales. */
function isSoldAlone(titles: readonly Title[]): boolean {
	const measures = titles.flatMap(({ month }) => (month === null ? [] : [month.measure]));
	return (
		measures.includes('sellThrough') &&
		!measures.some((measure) => measure === null || measure === 'amount')
	);
}

/**
 * Quarters beside their months, half-years beside either, and years beside any, add them up. One of which the
 * table has no part counts itself in its last month (上半年 beside 7月, 8月), unless it is of another year
 * than all parts: then it is one to compare with, and kept as text.
 */
function sumsOf(titles: readonly Title[]): (month: MonthTitle) => 'total' | 'extra' | null {
	const months = titles.flatMap(({ month }) => (month === null ? [] : [month]));
	return (month) => {
		const parts = months.filter(({ covers }) => MONTHS_OF[covers] < MONTHS_OF[month.covers]);
		if (parts.length === 0) return null;
		const ofYear = parts.filter(
			({ year }) => year === null || month.year === null || year === month.year,
		);
		if (ofYear.some((part) => isWithin(part.month, month))) return 'total';
		return ofYear.length === 0 ? 'extra' : null;
	};
}

/** What is not used in this table is kept as text: a price beside an amount, a year beside whole dates. */
function usedRoles(
	columns: ReadonlyMap<Role, number>,
	samples: readonly ColumnSample[],
	shape: 'long' | 'wide',
): ReadonlyMap<Role, number> {
	const used = new Map(columns);
	if (shape === 'wide' || columns.has('amount') || !columns.has('quantity')) used.delete('price');
	const summed = columns.has('amount') || used.has('price');
	if (shape === 'wide' || columns.has('profit') || !summed) {
		used.delete('cost');
		used.delete('unit-cost');
	}
	if (used.has('cost') || !columns.has('quantity')) used.delete('unit-cost');
	const date = columns.get('date');
	const sample = date === undefined ? undefined : samples[date];
	const yearless = sample !== undefined && sample.yearless + sample.months > 0;
	if (shape === 'long' && !yearless) used.delete('year');
	return used;
}

function meaningOf(role: Role): Meaning {
	switch (role) {
		case 'price':
		case 'cost':
		case 'unit-cost':
		case 'code':
		case 'year':
			return { kind: role };
		default:
			return sales(role);
	}
}

/** A figure of the whole row would count once a month. */
const NOT_IN_WIDE = ['date', 'price', 'cost', 'unit-cost', 'amount', ...NUMBER_COLUMNS];

const SINGLE: ReadonlySet<string> = new Set(['price', 'cost', 'unit-cost', 'year']);

/** Nothing is dropped: what cannot be used in this shape, or is meant twice, is kept as text. */
function settle(meanings: readonly Meaning[], shape: 'long' | 'wide'): Meaning[] {
	const taken = new Set<string>(shape === 'wide' ? NOT_IN_WIDE : []);
	return meanings.map((meaning) => {
		if (meaning.kind === 'attribute') return EXTRA;
		if (meaning.kind === 'month')
			return shape === 'long' ? EXTRA : once(`${meaning.month} ${meaning.measure ?? ''}`, meaning);
		if (meaning.kind === 'sales') return once(meaning.column, meaning);
		return SINGLE.has(meaning.kind) ? once(meaning.kind, meaning) : meaning;
	});

	function once(name: string, meaning: Meaning): Meaning {
		if (taken.has(name)) return EXTRA;
		taken.add(name);
		return meaning;
	}
}

function shapeOf(
	titles: readonly Title[],
	columns: ReadonlyMap<Role, number>,
	{ meanings }: ImportChoices,
): 'long' | 'wide' {
	const chosen = [...(meanings?.values() ?? [])];
	if (chosen.some(({ kind }) => kind === 'month')) return 'wide';
	const months = titles.filter(({ month }) => month !== null).length;
	if (months === 0 || (columns.has('date') && columns.has('amount'))) return 'long';
	return months >= MONTHS_OF_WIDE || !columns.has('amount') ? 'wide' : 'long';
}

/** A wide table has its dates in the header and its amounts below; another choice comes first. */
const isReplaced = (role: Role, shape: 'long' | 'wide', { meanings }: ImportChoices): boolean =>
	(shape === 'wide' && (role === 'date' || role === 'amount')) ||
	[...(meanings?.values() ?? [])].some(
		(meaning) => meaning.kind === role || (meaning.kind === 'sales' && meaning.column === role),
	);
