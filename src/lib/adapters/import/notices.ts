import { NO_NAME } from '$lib/domain/ledger/names';
import { NO_DAY } from '$lib/domain/primitives/day';
import { message, type Message } from '$lib/domain/primitives/message';
import { quoted } from '$lib/domain/reading/plainText';
import { columnName, titleOf } from './columnName';
import type { Findings } from './findings';
import { hasMonths } from './propose';
import { rowTotals } from './rowTotals';

/** Titles that a sentence names; the rest is counted. */
const MOST_TITLES = 5;

/** What a planner should know before writing anything, the gravest first. */
export function noticesOf(found: Findings): readonly Message[] {
	return [
		...found.before,
		...missing(found),
		...found.proposal.notices,
		...blanks(found),
		...unclosed(found),
		...lostDigits(found),
		...rowTotals(found),
		...duplicateTitles(found),
		...units(found),
		...kept(found),
	];
}

function missing({ layout, proposal, columns }: Findings): Message[] {
	const wide = proposal.shape === 'wide';
	const notices: Message[] = [];
	if (layout.headerRow === null) notices.push(message('import_no_header'));
	if (!columns.has('customer')) notices.push(message('import_no_customer_column'));
	if (!wide && !columns.has('date')) notices.push(message('import_no_date_column'));
	if (wide ? !hasMonths(proposal) : !columns.has('amount'))
		notices.push(message('import_no_amount_column'));
	return notices;
}

const BLANK_CELLS = {
	customer: 'import_customer_blank',
	date: 'import_date_blank',
	amount: 'import_amount_blank',
} as const;

/** Rows that will not count because something is blank; the first of them is named. */
function blanks({ batch, rows, columns, layout, proposal }: Findings): Message[] {
	const refused = new Set(
		batch.refused
			.filter(({ column }) => column === 'date' || column === 'amount')
			.map(({ row, column }) => `${column} ${row}`),
	);
	const notice = (
		column: 'customer' | 'date' | 'amount',
		isBlank: (row: number) => boolean,
	): Message[] => {
		const at = columns.get(column)?.column;
		if (at === undefined) return [];
		let count = 0;
		let first = 0;
		for (let row = 0; row < batch.rows; row++) {
			if (!isBlank(row) || refused.has(`${column} ${row}`)) continue;
			if (count++ === 0) first = (rows[row] ?? 0) + 1;
		}
		const title = titleOf(layout.titles, at);
		return count === 0 ? [] : [message(BLANK_CELLS[column], { count, row: first, title })];
	};
	return [
		...notice('customer', (row) => batch.customer[row] === NO_NAME),
		...(proposal.shape === 'wide' ? [] : notice('date', (row) => batch.day[row] === NO_DAY)),
		...(proposal.shape === 'wide'
			? []
			: notice('amount', (row) => Number.isNaN(batch.amount[row]))),
	];
}

function unclosed({ table, layout }: Findings): Message[] {
	const rows = table.unclosed.filter((row) => row < layout.end);
	const [first] = rows;
	return first === undefined
		? []
		: [message('import_rows_quote_open', { count: rows.length, row: first + 1 })];
}

/** Excel shows long numbers as 1.23E+17: as a name or number of an order they are no longer unique. */
function lostDigits({ batch }: Findings): Message[] {
	const texts = Object.values(batch.names).flatMap((names) => names.filter(isRounded));
	const [first] = texts;
	return first === undefined
		? []
		: [message('import_digits_lost', { count: texts.length, text: quoted(first) })];
}

const isRounded = (name: string): boolean => /^\d(?:\.\d+)?E\+\d{2,3}$/i.test(name);

/** Two columns with one title: only the first can be meant. Months may stand under two years. */
function duplicateTitles({ layout }: Findings): Message[] {
	const places = new Map<string, number[]>();
	layout.titles.forEach(({ key, month, total }, column) => {
		if (key !== '' && month === null && !total)
			places.set(key, [...(places.get(key) ?? []), column]);
	});
	return [...places.values()]
		.filter((columns) => columns.length > 1)
		.map((columns) =>
			message('import_title_twice', {
				title: quoted(layout.titles[columns[0] ?? 0]?.text ?? ''),
				columns: columns.map(columnName).join(', '),
			}),
		);
}

/** One sentence for each factor that is applied. */
function units({ proposal, powers }: Findings): Message[] {
	const columns = new Map<number, number[]>();
	proposal.meanings.forEach(({ kind }, column) => {
		const power = powers[column] ?? 0;
		if (power !== 0 && kind !== 'total')
			columns.set(power, [...(columns.get(power) ?? []), column]);
	});
	return Array.from(columns, ([power, places]) =>
		message('import_unit_applied', {
			factor: 10 ** power,
			count: places.length,
			columns: places.slice(0, MOST_TITLES).map(columnName).join(', '),
		}),
	);
}

function kept({ layout, proposal }: Findings): Message[] {
	const titles = layout.titles.filter((_, column) => proposal.meanings[column]?.kind === 'extra');
	return titles.length === 0
		? []
		: [
				message('import_columns_kept', {
					count: titles.length,
					titles: titles
						.slice(0, MOST_TITLES)
						.map(({ text }) => quoted(text))
						.filter((title) => title !== '')
						.join(', '),
				}),
			];
}
