import { dayInMonth, monthInYear, monthOfDay, NO_DAY, yearOf } from '$lib/domain/primitives/day';
import { plainText } from '$lib/domain/reading/plainText';
import { NEEDS_YEAR, readDay } from '$lib/domain/reading/readDay';

/** The month that a column of a wide table stands for. */
export interface MonthTitle {
	/** null: written without one. */
	readonly year: number | null;
	/** 1–12. */
	readonly month: number;
}

/** What may follow the month when the column holds money. */
const MONEY_ENDING = /(?:销售额|销售金额|销售|金额|出货额|出货|发货额|发货|收入|业绩)$/;
/** A year in which every day of a month exists. */
const ANY_YEAR = 2000;

/** `1月`, `2026-01`, `2026年1月`, `Jan-26`, `202601`, the first day of a month → the month; null for another title. */
export function monthTitle(title: string): MonthTitle | null {
	const text = plainText(title).replace(MONEY_ENDING, '');
	if (text === '') return null;
	const dated = readDay(text);
	if (dated.ok) return dated.value === NO_DAY ? null : asMonth(dated.value, true);
	if (dated.reason.key !== NEEDS_YEAR) return null;
	const undated = readDay(text, { year: ANY_YEAR });
	return undated.ok ? asMonth(undated.value, false) : null;
}

function asMonth(day: number, hasYear: boolean): MonthTitle | null {
	const rest = dayInMonth(day);
	// Excel shows the first of a month for a header that is formatted as a month.
	if (rest > 1 || (rest === 1 && !hasYear)) return null;
	const month = monthOfDay(day);
	return { year: hasYear ? yearOf(month) : null, month: monthInYear(month) };
}
