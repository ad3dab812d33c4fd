import type { ImportChoices, Meaning } from '$lib/application/importing';
import { NUMBER_COLUMNS, SALES_COLUMNS, type SalesColumn } from '$lib/domain/ledger/columns';
import { monthOf } from '$lib/domain/primitives/day';
import { message, type Message } from '$lib/domain/primitives/message';
import { quoted } from '$lib/domain/reading/plainText';
import type { DelimitedTable } from '../codec/delimitedTable';
import { columnName } from './columnName';
import type { Layout } from './layout';
import { hasContent, sampleColumn, type ColumnSample } from './sampleColumn';

/** What each column means, and what should be said about it. */
export interface Proposal {
	readonly shape: 'long' | 'wide';
	/** One for each column of the table. */
	readonly meanings: readonly Meaning[];
	/** Months are meant whose year nobody has said. */
	readonly needsYear: boolean;
	readonly notices: readonly Message[];
}

/** A title is believed when at least this share of the cells below agrees with it. */
const ENOUGH_CELLS = 0.5;
/** Without a title the cells alone must be clear. */
const NEARLY_ALL_CELLS = 0.8;
/** Months that make a table wide when it has an amount as well. */
const MONTHS_OF_WIDE = 2;

const EXTRA: Meaning = { kind: 'extra' };
const SKIP: Meaning = { kind: 'skip' };
const sales = (column: SalesColumn): Meaning => ({ kind: 'sales', column });
const NUMERIC: ReadonlySet<SalesColumn> = new Set(['amount', ...NUMBER_COLUMNS]);

export function propose(table: DelimitedTable, layout: Layout, choices: ImportChoices): Proposal {
	const { titles, start, end } = layout;
	const notices: Message[] = [];
	const samples = titles.map((_, column) => sampleColumn(table, column, start, end));
	const columns = new Map<SalesColumn, number>();
	for (const column of SALES_COLUMNS) {
		const at = bestTitle(layout, column, samples, notices);
		if (at !== null) columns.set(column, at);
	}
	if (layout.headerRow === null) guessByCells(samples, columns);
	else if (!columns.has('amount')) useOnlyTotal(layout, columns);

	const chosenYear = choices.year ?? layout.year;
	const shape = choices.shape ?? shapeOf(layout, columns, choices);
	let needsYear = false;
	const meanings = titles.map((title, column): Meaning => {
		const chosen = choices.meanings?.get(column);
		if (chosen !== undefined) return chosen;
		const named = [...columns].find(([, at]) => at === column)?.[0];
		if (named !== undefined && !isReplaced(named, shape, choices)) return sales(named);
		if (title.month !== null && shape === 'wide') {
			const year = title.month.year ?? layout.columnYears[column] ?? chosenYear;
			needsYear ||= year === null;
			return { kind: 'month', month: monthOf(year ?? 0, title.month.month) };
		}
		if (title.total && (shape === 'wide' || columns.has('amount'))) return { kind: 'total' };
		if (title.rowNumber || !hasContent(table, column, start, end)) return SKIP;
		return EXTRA;
	});
	return { shape, meanings: settle(meanings, shape), needsYear, notices };
}

export const hasMonths = ({ meanings }: Proposal): boolean =>
	meanings.some(({ kind }) => kind === 'month');

/** The best named column with cells that agree; the first one of equals. */
function bestTitle(
	{ titles }: Layout,
	column: SalesColumn,
	samples: readonly ColumnSample[],
	notices: Message[],
): number | null {
	const named = titles
		.map((title, at) => ({ title, at }))
		.filter(({ title }) => title.column === column)
		.sort((a, b) => a.title.rank - b.title.rank || a.at - b.at);
	for (const { title, at } of named) {
		const problem = disagreement(column, title.text, at, samples[at]);
		if (problem === null) return at;
		notices.push(problem);
	}
	return null;
}

/** Why the cells under a title are not what it says; null when they are. */
function disagreement(
	column: SalesColumn,
	title: string,
	at: number,
	sample: ColumnSample | undefined,
): Message | null {
	if (sample === undefined || sample.filled === 0) return null;
	const date = column === 'date';
	if (!date && !NUMERIC.has(column)) return null;
	const fitting = date ? sample.dates : sample.numbers;
	const example = date ? sample.noDate : sample.noNumber;
	if (example === null || fitting >= sample.filled * ENOUGH_CELLS) return null;
	return message(date ? 'import_column_no_dates' : 'import_column_no_numbers', {
		title: quoted(title),
		column: columnName(at),
		row: example.row + 1,
		text: quoted(example.text),
	});
}

/** Without titles: the only column of dates, the first of texts, the largest numbers. */
function guessByCells(samples: readonly ColumnSample[], columns: Map<SalesColumn, number>): void {
	const places = samples.map((_, at) => at).filter((at) => (samples[at]?.filled ?? 0) > 0);
	const share = (at: number, of: 'dates' | 'numbers'): number =>
		(samples[at]?.[of] ?? 0) / (samples[at]?.filled ?? 1);
	const dates = places.filter((at) => share(at, 'dates') >= NEARLY_ALL_CELLS);
	const written = dates.filter((at) => share(at, 'numbers') < ENOUGH_CELLS);
	const [date] = written.length > 0 ? written : dates;
	const others = places.filter((at) => at !== date);
	const [customer] = others.filter((at) => share(at, 'numbers') < ENOUGH_CELLS);
	const [amount] = others
		.filter((at) => share(at, 'numbers') >= NEARLY_ALL_CELLS)
		.sort((a, b) => (samples[b]?.size ?? 0) - (samples[a]?.size ?? 0));
	if (date !== undefined) columns.set('date', date);
	if (customer !== undefined) columns.set('customer', customer);
	if (amount !== undefined) columns.set('amount', amount);
}

/** A long table whose only sum is headed 合计 means that by its amount. */
function useOnlyTotal({ titles }: Layout, columns: Map<SalesColumn, number>): void {
	const totals = titles.flatMap(({ total }, at) => (total ? [at] : []));
	const [only] = totals;
	if (only !== undefined && totals.length === 1 && columns.has('date')) columns.set('amount', only);
}

/** Nothing is dropped: what cannot be used in this shape, or is meant twice, is kept as text. */
function settle(meanings: readonly Meaning[], shape: 'long' | 'wide'): Meaning[] {
	const taken = new Set<SalesColumn>(shape === 'wide' ? ['date', 'amount'] : []);
	return meanings.map((meaning) => {
		if (meaning.kind === 'month' && shape === 'long') return EXTRA;
		if (meaning.kind !== 'sales') return meaning;
		if (taken.has(meaning.column)) return EXTRA;
		taken.add(meaning.column);
		return meaning;
	});
}

function shapeOf(
	{ titles }: Layout,
	columns: ReadonlyMap<SalesColumn, number>,
	{ meanings }: ImportChoices,
): 'long' | 'wide' {
	const chosen = [...(meanings?.values() ?? [])];
	if (chosen.some(({ kind }) => kind === 'month')) return 'wide';
	const months = titles.filter(({ month }) => month !== null).length;
	if (months === 0 || (columns.has('date') && columns.has('amount'))) return 'long';
	return months >= MONTHS_OF_WIDE || !columns.has('amount') ? 'wide' : 'long';
}

/** A wide table has its dates in the header and its amounts below; another choice comes first. */
const isReplaced = (
	column: SalesColumn,
	shape: 'long' | 'wide',
	{ meanings }: ImportChoices,
): boolean =>
	(shape === 'wide' && (column === 'date' || column === 'amount')) ||
	[...(meanings?.values() ?? [])].some(
		(meaning) => meaning.kind === 'sales' && meaning.column === column,
	);
