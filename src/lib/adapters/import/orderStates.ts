import { message, type Message } from '$lib/domain/primitives/message';
import type { Fen } from '$lib/domain/primitives/units';
import { quoted } from '$lib/domain/reading/plainText';
import { readNumber } from '$lib/domain/reading/readNumber';
import type { DelimitedTable } from '../codec/delimitedTable';
import { titleOf } from './columnName';
import type { Findings, SaidRows } from './findings';
import type { Layout } from './header/layout';
import { matchKey } from './header/matchKey';
import { CANCELLED_WORDS, KIND_TITLES, RETURN_WORDS, STATE_TITLES } from './header/stateWords';

/**
 * The rows of orders that were called off or paid back, told by a column of states. Rows that take a
 * sum back themselves are none: with them gone the sum would stand.
 * figure: column of the amount, or of the quantity that it is made of.
 */
export function cancelledRows(
	table: DelimitedTable,
	layout: Layout,
	body: Int32Array,
	figure: number | undefined,
): SaidRows | null {
	const said = rowsSaying(table, layout, body, STATE_TITLES, CANCELLED_WORDS);
	if (said === null || figure === undefined) return said;
	const rows = said.rows.filter((row) => !isNegative(table.cell(row, figure)));
	return rows.length === 0 ? null : { ...said, rows };
}

/** The rows that are called returns. */
export const returnedRows = (
	table: DelimitedTable,
	layout: Layout,
	body: Int32Array,
): SaidRows | null => rowsSaying(table, layout, body, KIND_TITLES, RETURN_WORDS);

function rowsSaying(
	table: DelimitedTable,
	{ titles }: Layout,
	body: Int32Array,
	heads: ReadonlySet<string>,
	words: ReadonlySet<string>,
): SaidRows | null {
	const column = titles.findIndex(({ text }) => heads.has(matchKey(text)));
	if (column < 0) return null;
	const says = new Map<string, boolean>();
	const rows: number[] = [];
	for (const row of body) {
		const cell = table.cell(row, column);
		let said = says.get(cell);
		if (said === undefined) {
			said = words.has(matchKey(cell));
			says.set(cell, said);
		}
		if (said) rows.push(row);
	}
	return rows.length === 0 ? null : { column, rows };
}

function isNegative(cell: string): boolean {
	const number = readNumber(cell);
	return number.ok && number.value?.negative === true;
}

/** What the states and kinds of the orders say against their sums. */
export function stateNotices(found: Findings): Message[] {
	const { cancelled, choices, layout, table, body } = found;
	const notices: Message[] = [];
	const about = ({ column, rows }: SaidRows, sums: readonly Fen[]) => ({
		count: sums.length,
		title: quoted(titleOf(layout.titles, column)),
		word: quoted(table.cell(rows[0] ?? 0, column)),
		amount: { fen: sums.reduce((sum, fen) => sum + fen, 0) },
	});
	if (cancelled !== null && choices.cancelled === 'leave-out')
		notices.push(
			message('import_cancelled_left', { ...about(cancelled, []), count: cancelled.rows.length }),
		);
	else if (cancelled !== null) {
		const sums = amountsOf(found, cancelled.rows).filter((fen) => fen > 0);
		if (sums.length > 0) notices.push(message('import_cancelled_kept', about(cancelled, sums)));
	}
	const returned = returnedRows(table, layout, body.sales);
	const back = returned === null ? [] : amountsOf(found, returned.rows).filter((fen) => fen > 0);
	if (returned !== null && back.length > 0)
		notices.push(message('import_returns_positive', about(returned, back)));
	return notices;
}

function amountsOf({ batch, rows }: Findings, wanted: readonly number[]): readonly Fen[] {
	const set = new Set(wanted);
	return Array.from(rows).flatMap((row, i) => {
		const fen = batch.amount[i] ?? Number.NaN;
		return set.has(row) && !Number.isNaN(fen) ? [fen] : [];
	});
}
