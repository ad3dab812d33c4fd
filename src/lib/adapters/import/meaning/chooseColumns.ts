import { TEXT_COLUMNS } from '$lib/domain/ledger/columns';
import { message, type Message } from '$lib/domain/primitives/message';
import { quoted } from '$lib/domain/reading/plainText';
import { columnName } from '../columnName';
import type { Layout } from '../header/layout';
import { SALES_WORDS, type Role } from '../header/salesWords';
import { disagreement } from './agreement';
import { guessByCells, guessMissing } from './guessColumns';
import type { ColumnSample } from './sampleColumn';

/** Column of each role, and what should be said about the choice. */
export interface Chosen {
	readonly columns: Map<Role, number>;
	readonly notices: Message[];
}

const ROLES = Object.keys(SALES_WORDS) as readonly Role[];
/** Roles that hold names. */
const NAMES: ReadonlySet<Role> = new Set(
	['customer', ...TEXT_COLUMNS].filter((id) => id !== 'order') as Role[],
);
/** Share of numbers in a column of numbers. */
const MOSTLY = 0.5;
/** Roles for which the planner should know which of several columns was taken. */
const TOLD: ReadonlySet<Role> = new Set(['date', 'customer', 'amount']);

/** The best named column of each role whose cells agree. */
export function chooseByTitle(layout: Layout, samples: readonly ColumnSample[]): Chosen {
	const columns = new Map<Role, number>();
	const notices: Message[] = [];
	for (const role of ROLES) {
		const at = bestTitle(layout, role, samples, notices);
		if (at !== null) columns.set(role, at);
	}
	// A number is the customer only where nothing names it (DOMAIN 2).
	const code = columns.get('code');
	if (code !== undefined && !columns.has('customer')) {
		columns.delete('code');
		columns.set('customer', code);
	}
	return { columns, notices };
}

/** Where titles say nothing of sales, the cells do. */
export function chooseByCells(
	layout: Layout,
	samples: readonly ColumnSample[],
	titled: Chosen,
): Chosen {
	const columns = new Map(titled.columns);
	const notices = [...titled.notices];
	if (layout.headerRow === null) guessByCells(samples, columns);
	else notices.push(...guessMissing(layout, samples, columns));
	if (!columns.has('amount')) useOnlyTotal(layout, columns);
	if (!columns.has('amount')) notices.push(...useSellThrough(layout, columns));
	useYears(layout, columns);
	return { columns, notices };
}

function bestTitle(
	{ titles }: Layout,
	role: Role,
	samples: readonly ColumnSample[],
	notices: Message[],
): number | null {
	const named = titles
		.map((title, at) => ({ title, at }))
		.filter(({ title, at }) => title.role === role && (samples[at]?.filled ?? 0) > 0)
		.sort((a, b) => a.title.rank - b.title.rank || a.at - b.at);
	if (NAMES.has(role)) wordsFirst(named, samples);
	const empty = titles.findIndex((title) => title.role === role);
	for (const [place, { title, at }] of named.entries()) {
		const problem = disagreement(role, title.text, at, samples[at]);
		if (problem !== null) {
			if (role !== 'year') notices.push(problem);
			continue;
		}
		const other = named[place + 1];
		if (other !== undefined && TOLD.has(role) && other.title.key !== title.key)
			notices.push(
				message(`import_chose_${role}`, {
					title: quoted(title.text),
					column: columnName(at),
					other: quoted(other.title.text),
				}),
			);
		return at;
	}
	return named.length === 0 && empty >= 0 ? empty : null;
}

/** Category beside Category Name, 客户 beside 客户名称: where the better title holds numbers, names come first. */
function wordsFirst(named: { readonly at: number }[], samples: readonly ColumnSample[]): void {
	const isNumeric = (at: number): boolean => {
		const sample = samples[at];
		return sample !== undefined && sample.numbers > sample.filled * MOSTLY;
	};
	named.sort((a, b) => Number(isNumeric(a.at)) - Number(isNumeric(b.at)));
}

/** A long table whose only sum is headed 合计 or 小计 means that by its amount: discounts are in it, unlike in quantity × price. */
function useOnlyTotal({ titles }: Layout, columns: Map<Role, number>): void {
	const totals = titles.flatMap(({ total }, at) => (total ? [at] : []));
	const [only] = totals;
	if (only !== undefined && totals.length === 1 && columns.has('date')) columns.set('amount', only);
}

/** A long table of nothing but sell-through: those are its sales. */
function useSellThrough({ titles }: Layout, columns: Map<Role, number>): Message[] {
	const only = columns.get('sellThrough');
	if (only === undefined || columns.has('price') || titles.some(({ month }) => month !== null))
		return [];
	columns.delete('sellThrough');
	columns.set('amount', only);
	return [message('import_sell_through_as_amount')];
}

/** Where nothing else dates a row, the year in it does. */
function useYears({ titles, month }: Layout, columns: Map<Role, number>): void {
	const year = columns.get('year');
	if (year === undefined || columns.has('date') || month !== null) return;
	if (titles.some((title) => title.month !== null)) return;
	columns.delete('year');
	columns.set('date', year);
}
