import type { Plan } from '$lib/domain/plan';
import { message } from '$lib/domain/primitives/message';
import {
	tableOf,
	type OutBook,
	type OutCell,
	type OutColumn,
	type OutTable,
} from '$lib/domain/sharing/outTable';
import { allRows, type PaperTable } from '$lib/ui/paper/paperTable';

/** Columns of each sheet that a reader of the report needs. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
	tiers: [
		...['segment', 'tier', 'customers', 'customerShare', 'revenue', 'revenueShare'],
		...['hours', 'promotion'],
	],
	teams: [
		'team',
		'customers',
		'hours',
		'ratio',
		'rounding',
		'headcount',
		'current',
		'gap',
		'achieved',
	],
	pool: ['part', 'money'],
	keys: ['customer', 'tier', 'revenue', 'growth', 'margin', 'hours', 'promotion', 'risk'],
	parameters: ['parameter', 'value', 'unit', 'default', 'mark'],
	notes: ['what', 'said'],
};

export type PaperId = 'tiers' | 'teams' | 'pool' | 'parameters' | 'notes';

export const tableIn = (book: OutBook, id: string): OutTable =>
	book.tables.find((table) => table.id === id)!;

/** Columns in which nothing stands are left out, and so is a segment where there is one. */
export function paperTable(book: OutBook, id: PaperId): PaperTable {
	const table = tableIn(book, id);
	return { table, rows: allRows(table), columns: columnsOf(table, COLUMNS[id]!, allRows(table)) };
}

/** The key accounts, one by one; isKey: by row of the customers' sheet. */
export function keyAccounts(book: OutBook, isKey: (row: number) => boolean): PaperTable {
	const table = tableIn(book, 'customers');
	const rows = allRows(table).filter(isKey);
	return { table, rows, columns: columnsOf(table, COLUMNS['keys']!, rows) };
}

/** A line for each check: how many it is about, how bad it is at worst, what to do. */
export function checkLines({ guards }: Plan, book: OutBook): PaperTable {
	const all = tableIn(book, 'checks');
	const place = (id: string): number => all.columns.findIndex((column) => column.id === id);
	const starts: number[] = [];
	let row = 0;
	for (const { customers } of guards) {
		starts.push(row);
		row += Math.max(1, customers.length);
	}
	const shown = ['severity', 'guard', 'customers', 'clause', 'repair'] as const;
	const columns = shown.map((id): OutColumn =>
		id === 'customers'
			? { id, title: message('out_col_customers'), kind: 'count', disclosure: 'internal' }
			: all.columns[place(id)]!,
	);
	const rows = guards.map(({ customers }, at): readonly OutCell[] =>
		shown.map((id) =>
			id === 'customers'
				? customers.length === 0
					? null
					: customers.length
				: all.cell(starts[at]!, place(id)),
		),
	);
	const table = tableOf('check-lines', all.title, columns, rows);
	return { table, rows: allRows(table), columns: shown.map((_, at) => at) };
}

function columnsOf(
	table: OutTable,
	wanted: readonly string[],
	rows: readonly number[],
): readonly number[] {
	return wanted.flatMap((id) => {
		const place = table.columns.findIndex((column) => column.id === id);
		const cells = rows.map((row): OutCell => table.cell(row, place));
		const empty = cells.every((cell) => cell === null);
		const alike = id === 'segment' && new Set(cells).size < 2;
		return place === -1 || empty || alike ? [] : [place];
	});
}
