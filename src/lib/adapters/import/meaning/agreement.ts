import { message, type Message } from '$lib/domain/primitives/message';
import { quoted } from '$lib/domain/reading/plainText';
import { columnName } from '../columnName';
import type { Role } from '../header/salesWords';
import type { ColumnSample } from './sampleColumn';

/** A title is believed when at least this share of the cells below agrees with it. */
const ENOUGH_CELLS = 0.5;
const MONEY: ReadonlySet<Role> = new Set([
	'amount',
	'profit',
	'promotion',
	'sellThrough',
	'cost',
	'unit-cost',
	'price',
]);
/** Titles of a column that may hold the number of the month alone. */
const MONTH_TITLE = /月|month|yue/i;

/** Why the cells under a title are not what it says; null when they are. */
export function disagreement(
	role: Role,
	title: string,
	at: number,
	sample: ColumnSample | undefined,
): Message | null {
	if (sample === undefined || sample.filled === 0) return null;
	const { filled } = sample;
	const about = (key: string, example: ColumnSample['noDate']): Message | null =>
		example === null
			? null
			: message(key, {
					title: quoted(title),
					column: columnName(at),
					row: example.row + 1,
					text: quoted(example.text),
				});
	if (role === 'date') {
		const dates = MONTH_TITLE.test(title) ? Math.max(sample.dates, sample.months) : sample.dates;
		return dates >= filled * ENOUGH_CELLS ? null : about('import_column_no_dates', sample.noDate);
	}
	if (role === 'year')
		return sample.years >= filled * ENOUGH_CELLS ? null : message('import_column_no_years', {});
	if (role !== 'quantity' && !MONEY.has(role)) return null;
	// A margin or a price in percent is no money.
	const numbers = sample.numbers - sample.percents;
	return numbers >= filled * ENOUGH_CELLS
		? null
		: about('import_column_no_numbers', sample.noNumber);
}
