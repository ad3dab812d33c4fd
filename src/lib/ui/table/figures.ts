import { dayText, monthText, NO_DAY, NO_MONTH } from '$lib/domain/primitives/day';
import { readDay } from '$lib/domain/reading/readDay';
import { readMonthText } from '$lib/domain/reading/readMonthText';
import { readNumber } from '$lib/domain/reading/readNumber';
import { floatOf } from '$lib/domain/reading/readRatio';
import type { FigureKind } from './sourceColumn';

const PERCENT = 100;
/** Digits that a share of 100 keeps without showing how it is counted. */
const DIGITS = 12;

/** What somebody typed into a condition, as a value of the column (12万, 30%, 2026-03); null: it is none. */
export function readFigure(kind: FigureKind, text: string): number | null {
	if (kind === 'month') {
		const month = readMonthText(text);
		return month.ok && month.value !== NO_MONTH ? month.value : null;
	}
	if (kind === 'day') {
		const day = readDay(text);
		return day.ok && day.value !== NO_DAY ? day.value : null;
	}
	const read = readNumber(text);
	if (!read.ok || read.value === null) return null;
	const value = floatOf(read.value);
	if (!Number.isFinite(value)) return null;
	// A bare 30 in a column of percent is 30 %.
	return kind === 'percent' && !read.value.percent ? value / PERCENT : value;
}

/** A value of the column as it is typed. */
export function writeFigure(kind: FigureKind, value: number): string {
	if (kind === 'month') return monthText(value);
	if (kind === 'day') return dayText(value);
	return kind === 'percent'
		? `${String(Number((value * PERCENT).toPrecision(DIGITS)))}%`
		: String(value);
}
