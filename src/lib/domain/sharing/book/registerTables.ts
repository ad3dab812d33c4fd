import type { Inputs } from '../../inputs';
import { dayInMonth, monthInYear, monthOfDay, yearOf } from '../../primitives/day';
import { message } from '../../primitives/message';
import { entriesOf } from '../../register/entries';
import {
	columnsOf,
	REGISTER_IDS,
	UNKNOWN_YEAR,
	type Entry,
	type RegisterColumn,
	type RegisterId,
} from '../../register/register';
import type { OutCell, OutKind, OutTable } from '../outTable';
import { field, keyOf, tableBy } from './fields';

const KINDS: Readonly<Record<RegisterColumn['kind'], OutKind>> = {
	...{ text: 'text', fen: 'money', ratio: 'ratio', month: 'month', day: 'day', score: 'number' },
	...{ flag: 'flag', days: 'count', count: 'count', customer: 'text' },
};
/** Columns whose own words are called otherwise on screen. */
const WITH_WORDS: ReadonlySet<string> = new Set(['stage', 'kind', 'state']);
const WORDS: ReadonlySet<string> = new Set([
	...['search', 'screen', 'develop', 'won', 'lost', 'visit', 'call', 'planned', 'done', 'skipped'],
]);

/** The planner's own records, a table for each that holds any; personal columns only where they are asked for. */
export const registerTables = (inputs: Inputs, personal: boolean): readonly OutTable[] =>
	REGISTER_IDS.flatMap((id) => {
		const entries = entriesOf(inputs.registers, id);
		return entries.length === 0 ? [] : [registerTable(inputs, id, entries, personal)];
	});

function registerTable(
	{ names }: Inputs,
	id: RegisterId,
	entries: readonly Entry[],
	personal: boolean,
): OutTable {
	const shown = [...columnsOf(id)].filter(
		([, { disclosure }]) => personal || disclosure !== 'personal',
	);
	return tableBy<Entry>(
		`register-${id}`,
		message(`register_${id}`),
		shown.map(([column, { kind, disclosure }]) =>
			field<Entry>(
				column,
				KINDS[kind],
				`register_col_${keyOf(column)}`,
				(entry): OutCell => {
					const value = entry[column] ?? null;
					if (kind === 'customer' && typeof value === 'number') return names.customer.name(value);
					if (kind === 'day' && typeof value === 'number') return withoutYear(value);
					if (typeof value !== 'string') return value;
					return WITH_WORDS.has(column) && WORDS.has(value)
						? message(`register_word_${value}`)
						: value || null;
				},
				{ disclosure },
			),
		),
		entries,
	);
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A birthday whose year nobody knows is no date of 1904. */
function withoutYear(day: number): OutCell {
	const month = monthOfDay(day);
	if (yearOf(month) !== UNKNOWN_YEAR) return day;
	return `${two(monthInYear(month))}-${two(dayInMonth(day))}`;
}
