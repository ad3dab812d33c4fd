import type { MonthMeasure } from '$lib/application/importing';
import { dayInMonth, monthInYear, monthOfDay, NO_DAY, yearOf } from '$lib/domain/primitives/day';
import { plainText } from '$lib/domain/reading/plainText';
import { NEEDS_YEAR, readDay } from '$lib/domain/reading/readDay';
import { readHalf } from '$lib/domain/reading/readHalf';
import { readQuarter } from '$lib/domain/reading/readQuarter';
import { wholeYear } from '$lib/domain/reading/wholeYear';

/** How much a column of a wide table holds. */
export type Covers = 'month' | 'quarter' | 'half' | 'year';

/** The month that a column of a wide table stands for. */
export interface MonthTitle {
	/** null: written without one. */
	readonly year: number | null;
	/** 1–12; the last one of a quarter, a half-year or a year. */
	readonly month: number;
	readonly covers: Covers;
	/** What its cells hold, where the title says so. */
	readonly measure: MonthMeasure | null;
}

/** Months that a column stands for. */
export const MONTHS_OF: Readonly<Record<Covers, number>> = {
	month: 1,
	quarter: 3,
	half: 6,
	year: 12,
};

/** Is a month (1–12) one of those that a title stands for? */
export const isWithin = (month: number, title: Pick<MonthTitle, 'month' | 'covers'>): boolean =>
	month > title.month - MONTHS_OF[title.covers] && month <= title.month;

const MEASURES: readonly (readonly [MonthMeasure, string])[] = [
	['quantity', '销售量|销量|数量|件数|箱数|瓶数|quantity|qty|units|volume'],
	['profit', '毛利额|毛利润|毛利|利润|gross profit|profit'],
	['promotion', '促销费用|促销费|促销|promotion|promo'],
	['sellThrough', '动销金额|动销额|动销|sell[ -]?through|sell[ -]?out'],
	[
		'amount',
		'销售金额|销售收入|销售额|销售|金额|出货额|出货|发货额|发货|收入|营业额|业绩|实际|实绩|sales amount|net sales|sales|amount|revenue|actual',
	],
];
/** A year in which every day of a month exists. */
const ANY_YEAR = 2000;
const BEFORE_OR_AFTER = MEASURES.map(
	([measure, words]) =>
		[
			measure,
			// Begins where the run of signs does: tried from each of them, a long run would take its square.
			new RegExp(`(?<![\\s_/:-])[\\s_/:-]*(?:${words})$`, 'i'),
			new RegExp(`^(?:${words})[\\s_/:-]*`, 'i'),
		] as const,
);

/** `1月`, `2026-01`, `Jan-26 Sales`, `销量(1月)`, `Q1`, the first day of a month → the month; null for another title. */
export function monthTitle(title: string): MonthTitle | null {
	const text = plainText(title);
	const bare = monthIn(text);
	if (bare !== null) return { ...bare, measure: null };
	for (const [measure, after, before] of BEFORE_OR_AFTER)
		for (const rest of [text.replace(after, ''), text.replace(before, '')]) {
			const month = rest === text ? null : monthIn(rest.trim());
			if (month !== null) return { ...month, measure };
		}
	return null;
}

function monthIn(text: string): Omit<MonthTitle, 'measure'> | null {
	if (text === '' || !/[\d一二三四五六七八九十半a-z]/i.test(text)) return null;
	const covers = coversOf(text);
	const context = { quarters: true, years: true };
	const dated = readDay(text, context);
	if (dated.ok) return dated.value === NO_DAY ? null : asMonth(dated.value, true, covers);
	if (dated.reason.key !== NEEDS_YEAR) return null;
	const undated = readDay(text, { ...context, year: ANY_YEAR });
	return undated.ok ? asMonth(undated.value, false, covers) : null;
}

function coversOf(text: string): Covers {
	if (wholeYear(text) !== null) return 'year';
	if (readQuarter(text) !== null) return 'quarter';
	return readHalf(text) === null ? 'month' : 'half';
}

function asMonth(
	day: number,
	hasYear: boolean,
	covers: MonthTitle['covers'],
): Omit<MonthTitle, 'measure'> | null {
	const rest = dayInMonth(day);
	// Excel shows the first of a month for a header that is formatted as a month.
	if (rest > 1 || (rest === 1 && !hasYear)) return null;
	const month = monthOfDay(day);
	return { year: hasYear ? yearOf(month) : null, month: monthInYear(month), covers };
}
