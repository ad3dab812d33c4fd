import { NO_DAY } from '../primitives/day';
import { message, type Message } from '../primitives/message';
import { ok, refuse, type Result } from '../primitives/result';
import { MONTHS_PER_YEAR, type Day } from '../primitives/units';
import { civilDay, dayOfSerial, EPOCH_1904_SHIFT, isSerial, isYear } from './calendar';
import { excelError, isBlankWord } from './cellWords';
import type { DateOrder } from './dateOrder';
import { dateRoles } from './dateRoles';
import { dateShape } from './dateShape';
import { isoDay } from './isoDay';
import { plainText, quoted } from './plainText';
import { readHalf } from './readHalf';
import { readQuarter } from './readQuarter';
import { wholeYear } from './wholeYear';

export interface DayContext {
	/** Year of days that were written without one. */
	readonly year?: number;
	/** How `01/02/2026` is meant. */
	readonly dayFirst?: boolean;
	/** What the dates of the column show where a single one could be read in several ways. */
	readonly order?: DateOrder;
	/** A bare number from 1 to 12 is a month, as in a column of months. */
	readonly months?: boolean;
	/** A quarter, and a half-year, counts in its last month; without this it is refused. */
	readonly quarters?: boolean;
	/** A whole year counts in its last month too, as in a column of years; without this it is refused. */
	readonly years?: boolean;
	/** Serials count from 1904, as in books of old Macs. */
	readonly date1904?: boolean;
}

/** Reasons that an answer of the planner can take away. */
export const NEEDS_YEAR = 'read_day_needs_year';
export const NEEDS_DAY_ORDER = 'read_day_needs_order';

const COMPACT_DAY = 8;
const COMPACT_MONTH = 6;
/** With hour and minute, and with the second too. */
const COMPACT_MINUTE = 12;
const COMPACT_SECOND = 14;
const MONTHS_PER_QUARTER = 3;
const MONTHS_PER_HALF = 6;
const CENTURY = 100;
const THIS_CENTURY = 2000;

/** A date in any usual notation → day, or the month alone; `NO_DAY` when the cell is blank. */
export function readDay(text: string, context: DayContext = {}): Result<Day, Message> {
	const iso = isoDay(text);
	if (iso !== NO_DAY) return ok(iso);
	const plain = plainText(text);
	if (isBlankWord(plain)) return ok(NO_DAY);
	const error = excelError(plain);
	if (error !== null) return refuse(error);

	const quarter = context.quarters === true ? readQuarter(plain) : null;
	if (quarter !== null)
		return lastMonthOf(quarter.year, quarter.quarter * MONTHS_PER_QUARTER, text, context);
	const half = context.quarters === true ? readHalf(plain) : null;
	if (half !== null) return lastMonthOf(half.year, half.half * MONTHS_PER_HALF, text, context);
	const year = context.years === true ? wholeYear(plain) : null;
	if (year !== null) return civilDay(year, MONTHS_PER_YEAR, null, text);
	const shape = dateShape(plain);
	const [a = 0, b = 0, c = 0] = shape.numbers;
	switch (dateRoles(shape, context.dayFirst, context.order)) {
		case 'ymd':
			return civilDay(fullYear(a), b, c, text);
		case 'dmy':
			return civilDay(fullYear(c), b, a, text);
		case 'mdy':
			return civilDay(fullYear(c), a, b, text);
		case 'ym':
			return civilDay(fullYear(a), b, null, text);
		case 'my':
			return civilDay(fullYear(b), a, null, text);
		case 'md':
			return inYear(a, b, text, context);
		case 'dm':
			return inYear(b, a, text, context);
		case 'm':
			return inYear(a, null, text, context);
		case 'serial':
			return serialDay(a, context);
		case 'compact':
			return compactDay(a, shape.widths[0] ?? 0, text, context);
		case 'ask':
			return unlessImpossible(a, b, text, NEEDS_DAY_ORDER);
		case null:
			return refuse(
				message(/季|q/.test(shape.form) ? 'read_day_quarter' : 'read_day_none', {
					text: quoted(text),
				}),
			);
	}
}

const fullYear = (year: number): number => (year < CENTURY ? THIS_CENTURY + year : year);

const serialDay = (serial: number, { date1904 }: DayContext): Result<Day, Message> =>
	ok(dayOfSerial(serial + (date1904 === true ? EPOCH_1904_SHIFT : 0)));

function lastMonthOf(
	year: number | null,
	month: number,
	text: string,
	context: DayContext,
): Result<Day, Message> {
	return year === null ? inYear(month, null, text, context) : civilDay(year, month, null, text);
}

/** `20260105`, `202601`, `260105`, the same with a time of day behind it, or an Excel serial. */
function compactDay(
	value: number,
	digits: number,
	text: string,
	context: DayContext,
): Result<Day, Message> {
	if (digits === COMPACT_MINUTE || digits === COMPACT_SECOND)
		return compactDay(Math.floor(value / 10 ** (digits - COMPACT_DAY)), COMPACT_DAY, text, context);
	if (context.months === true && value >= 1 && value <= MONTHS_PER_YEAR)
		return inYear(value, null, text, context);
	const high = Math.floor(value / CENTURY);
	const low = value % CENTURY;
	if (digits === COMPACT_MONTH && isYear(high)) return civilDay(high, low, null, text);
	if (digits === COMPACT_DAY || digits === COMPACT_MONTH)
		return civilDay(fullYear(Math.floor(high / CENTURY)), high % CENTURY, low, text);
	return isSerial(value)
		? serialDay(value, context)
		: refuse(message('read_day_none', { text: quoted(text) }));
}

const inYear = (
	month: number,
	day: number | null,
	text: string,
	{ year }: DayContext,
): Result<Day, Message> =>
	year === undefined
		? unlessImpossible(month, day, text, NEEDS_YEAR)
		: civilDay(year, month, day, text);

/** Asks the planner, but not about a month 13: no answer would make it a date. */
function unlessImpossible(
	month: number,
	day: number | null,
	text: string,
	question: string,
): Result<Day, Message> {
	// A leap year: 2月29日 is a day as long as its year is unknown.
	const possible = civilDay(THIS_CENTURY, month, day, text);
	return possible.ok ? refuse(message(question, { text: quoted(text) })) : possible;
}
