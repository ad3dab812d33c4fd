import type { Message } from '$lib/domain/primitives/message';
import type { Result } from '$lib/domain/primitives/result';
import type { Day } from '$lib/domain/primitives/units';
import { dayOrder } from '$lib/domain/reading/dayOrder';
import { NEEDS_DAY_ORDER, NEEDS_YEAR, readDay, type DayContext } from '$lib/domain/reading/readDay';
import { refuse, type NameColumn } from './readColumns';
import type { Tally } from './tally';

/** Reads every spelling of a column of dates once. */
export type ReadDates = (texts: readonly string[]) => readonly Result<Day, Message>[];

/** Any notation; the order of day and month is the one that the clear dates of the column show. */
export function datesIn(context: DayContext): ReadDates {
	return (texts) => {
		const settled = { ...orderOf(texts), ...context };
		return texts.map((text) => readDay(text, settled));
	};
}

/** Nothing when no date is clear, or clear dates contradict each other. */
function orderOf(texts: readonly string[]): DayContext {
	const orders = new Set(texts.map(dayOrder).filter((order) => order !== null));
	const [order] = orders;
	return orders.size === 1 && order !== undefined ? { dayFirst: order } : {};
}

/** The days of a column whose spellings were collected, and what only the planner can say. */
export function daysOf(
	{ cells, codes, names }: NameColumn,
	read: ReadDates,
	tally: Tally,
): { day: Int32Array; needsYear: boolean; needsDayOrder: boolean } {
	const readings = read(names);
	const day = new Int32Array(codes.length);
	for (let i = 0; i < codes.length; i++) {
		const code = codes[i] ?? 0;
		const reading = readings[code];
		if (reading === undefined) continue;
		if (reading.ok) day[i] = reading.value;
		else refuse(cells, i, 'date', names[code] ?? '', reading.reason, tally);
	}
	const asks = (key: string): boolean =>
		readings.some((reading) => !reading.ok && reading.reason.key === key);
	return { day, needsYear: asks(NEEDS_YEAR), needsDayOrder: asks(NEEDS_DAY_ORDER) };
}
