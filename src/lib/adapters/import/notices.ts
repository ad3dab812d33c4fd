import { NO_NAME } from '$lib/domain/ledger/names';
import { NO_DAY } from '$lib/domain/primitives/day';
import { message, type Message } from '$lib/domain/primitives/message';
import type { Month } from '$lib/domain/primitives/units';
import { quoted } from '$lib/domain/reading/plainText';
import { columnName, titleOf } from './columnName';
import type { Findings } from './findings';
import { hasMonths } from './meaning/propose';
import { mixedScale, mixedShares } from './mixedScale';
import { stateNotices } from './orderStates';
import { roundedAmong } from './roundedNames';
import { rowTotals } from './rowTotals';

/** Titles that a sentence names; the rest is counted. */
const MOST_TITLES = 5;

/** What a planner should know before writing anything, the gravest first. */
export function noticesOf(found: Findings): readonly Message[] {
	const { source, customers, prospects } = found;
	if (prospects !== null) return [...source.notices, ...decimals(found), ...unclosed(found)];
	if (customers !== null)
		return [
			...source.notices,
			...twice(found),
			...decimals(found),
			...mixedShares(found),
			...kept(found),
			...unclosed(found),
		];
	return [
		...source.notices,
		...missing(found),
		...found.proposal.notices,
		...blanks(found),
		...unclosed(found),
		...lostDigits(found),
		...decimals(found),
		...mixedScale(found),
		...rowTotals(found),
		...silentRows(found),
		...stateNotices(found),
		...unusedDiscount(found),
		...duplicateTitles(found),
		...units(found),
		...readings(found),
		...kept(found),
	];
}

/** Columns without which nothing can be counted. */
export function missing({ layout, partMonths, proposal, columns, deriving }: Findings): Message[] {
	const wide = proposal.shape === 'wide';
	const notices: Message[] = [];
	if (layout.headerRow === null) notices.push(message('import_no_header'));
	if (!columns.has('customer')) notices.push(message('import_no_customer_column'));
	if (!wide && !columns.has('date')) notices.push(...monthNotices(partMonths));
	const priced = columns.has('quantity') && deriving.has('price');
	if (wide ? !hasMonths(proposal) : !columns.has('amount') && !priced)
		notices.push(message('import_no_amount_column'));
	return notices;
}

/** Rows without a date count in the month that is stated for them; one part without any, and a date is asked. */
function monthNotices(months: readonly (Month | null)[]): Message[] {
	const known = months.filter((month) => month !== null);
	const [month] = known;
	if (month === undefined || known.length < months.length)
		return [message('import_no_date_column')];
	return [
		months.length === 1
			? message('import_month_of_caption', { month: { month } })
			: message('import_months_of_sheets', { sheets: months.length }),
	];
}

const BLANK_CELLS = {
	customer: 'import_customer_blank',
	date: 'import_date_blank',
	amount: 'import_amount_blank',
} as const;

/** Rows that will not count because something is blank; the first of them is named. */
function blanks({ batch, rows, columns, layout, proposal }: Findings): Message[] {
	const { customer, day, amount } = batch;
	const wide = proposal.shape === 'wide';
	const refused = new Set(
		batch.refused
			.filter(({ column }) => column === 'date' || column === 'amount')
			.map(({ row, column }) => `${column} ${row}`),
	);
	const notice = (
		column: 'customer' | 'date' | 'amount',
		any: boolean,
		isBlank: (row: number) => boolean,
	): Message[] => {
		const at = columns.get(column)?.column;
		if (at === undefined || !any) return [];
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
		...notice('customer', customer.includes(NO_NAME), (row) => customer[row] === NO_NAME),
		...(wide ? [] : notice('date', day.includes(NO_DAY), (row) => day[row] === NO_DAY)),
		...(wide
			? []
			: notice('amount', amount.includes(Number.NaN), (row) => Number.isNaN(amount[row]))),
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
	const texts = Object.values(batch.names).flatMap(roundedAmong);
	const [first] = texts;
	return first === undefined
		? []
		: [message('import_digits_lost', { count: texts.length, text: quoted(first) })];
}

/** Figures with a comma before their decimals, and those that could have one. */
function decimals({ marks, layout }: Findings): Message[] {
	const titles = (columns: readonly number[]): string =>
		columns
			.slice(0, MOST_TITLES)
			.map((column) => quoted(titleOf(layout.titles, column)))
			.join(', ');
	const { comma, unclear } = marks;
	const [first] = unclear;
	return [
		...(first === undefined
			? []
			: [
					message('import_point_unclear', {
						count: unclear.reduce((sum, { cells }) => sum + cells, 0),
						titles: titles(unclear.map(({ column }) => column)),
						text: quoted(first.text),
					}),
				]),
		...(comma.length === 0 ? [] : [message('import_decimal_comma', { titles: titles(comma) })]),
	];
}

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

const DISCOUNT = /折扣|优惠|让利|discount|rebate/i;

/** Quantity × price takes nothing off: what is charged less has to come as an amount. */
function unusedDiscount({ layout, deriving, proposal }: Findings): Message[] {
	if (!deriving.has('price')) return [];
	const title = layout.titles.find(
		({ text }, at) => proposal.meanings[at]?.kind === 'extra' && DISCOUNT.test(text),
	);
	return title === undefined
		? []
		: [message('import_discount_unused', { title: quoted(title.text) })];
}

/** Customers of a wide table without a single figure: nothing comes of their rows. */
function silentRows({ body }: Findings): Message[] {
	const rows = body.skipped.filter(({ why }) => why === 'no-months');
	const [first] = rows;
	return first === undefined
		? []
		: [message('import_rows_no_months', { count: rows.length, row: first.row + 1 })];
}

/** How values were read that no column has as they stand. */
function readings({
	decided,
	currency,
	columns,
	deriving,
	layout,
	tally,
	fill,
}: Findings): Message[] {
	const notices: Message[] = [];
	const title = (column: number | undefined): string =>
		column === undefined ? '' : quoted(titleOf(layout.titles, column));
	const price = deriving.get('price')?.column;
	const cost = deriving.get('cost')?.column;
	if (price !== undefined)
		notices.push(
			message('import_amount_priced', {
				quantity: title(columns.get('quantity')?.column),
				price: title(price),
			}),
		);
	if (cost !== undefined) notices.push(message('import_profit_from_cost', { cost: title(cost) }));
	const each = deriving.get('unit-cost')?.column;
	if (each !== undefined)
		notices.push(
			message('import_profit_from_unit_cost', {
				quantity: title(columns.get('quantity')?.column),
				cost: title(each),
			}),
		);
	if (currency !== null && currency !== '¥') notices.push(message('import_currency', { currency }));
	if (decided !== null)
		notices.push(
			message(decided.order === 'dmy' ? 'import_day_first' : 'import_month_first', {
				count: decided.rows,
			}),
		);
	const normalised = new Set(tally.normalised.map(({ kind }) => kind));
	if (normalised.has('quarter')) notices.push(message('import_quarters'));
	if (normalised.has('half')) notices.push(message('import_halves'));
	if (normalised.has('year')) notices.push(message('import_years'));
	const filled = fill.states.flatMap((state, at) => (state === 'done' ? [title(at)] : []));
	if (filled.length > 0)
		notices.push(
			message('import_filled_down', {
				cells: fill.fillings.length,
				titles: filled.slice(0, MOST_TITLES).join(', '),
			}),
		);
	return notices;
}

/** Customers that stand in more than one row of their own table. */
function twice({ customers }: Findings): Message[] {
	const seen = new Set<string>();
	const again = new Set<string>();
	customers?.names.forEach((name, row) => {
		const key = name || (customers.codes?.[row] ?? '');
		if (seen.has(key) && key !== '') again.add(key);
		seen.add(key);
	});
	const [first] = again;
	return first === undefined
		? []
		: [message('import_customers_twice', { count: again.size, name: quoted(first) })];
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
