import { dayOf, monthOf, NO_DAY } from '../primitives/day';
import { message, type Message } from '../primitives/message';
import { ok, refuse, type Result } from '../primitives/result';
import { MONTHS_PER_YEAR, type Day } from '../primitives/units';
import {
	dayOfSerial,
	daysOf,
	EPOCH_1904_SHIFT,
	FIRST_SERIAL,
	FIRST_YEAR,
	LAST_SERIAL,
	LAST_YEAR,
} from './calendar';
import { excelError, isBlankWord } from './cellWords';
import { dateShape, type DateShape } from './dateShape';
import { plainText, quoted } from './plainText';

export interface DayContext {
	/** Year of days that were written without one. */
	readonly year?: number;
	/** How `01/02/2026` is meant. */
	readonly dayFirst?: boolean;
	/** Serials count from 1904, as in books of old Macs. */
	readonly date1904?: boolean;
}

/** Reasons that an answer of the planner can take away. */
export const NEEDS_YEAR = 'read_day_needs_year';
export const NEEDS_DAY_ORDER = 'read_day_needs_order';

const YEAR_DIGITS = 4;
const COMPACT_DAY = 8;
const COMPACT_MONTH = 6;
const SERIAL_DIGITS = 5;
const CENTURY = 100;
const THIS_CENTURY = 2000;
/** `26/1/5` starts with a year, `01/02/26` ends with one: two digits are a year from 10 to 49. */
const FIRST_SHORT_YEAR = 10;
const LAST_SHORT_YEAR = 49;

/** A date in any usual notation → day, month only included; `NO_DAY` when the cell is blank. */
export function readDay(text: string, context: DayContext = {}): Result<Day, Message> {
	const plain = plainText(text);
	if (isBlankWord(plain)) return ok(NO_DAY);
	const error = excelError(plain);
	if (error !== null) return refuse(error);
	return readShape(dateShape(plain), text, context);
}

function readShape(shape: DateShape, text: string, context: DayContext): Result<Day, Message> {
	const [a = 0, b = 0, c = 0] = shape.numbers;
	const [wide = 0] = shape.widths;
	const year = (value: number): number => (value < CENTURY ? THIS_CENTURY + value : value);
	const whole = (y: number, m: number, d: number): Result<Day, Message> => civil(y, m, d, text);
	const inYear = (m: number, d: number): Result<Day, Message> =>
		context.year === undefined
			? check(m, d, text, message(NEEDS_YEAR, { text: quoted(text) }))
			: whole(context.year, m, d);

	switch (shape.form) {
		case 'N年N月N日':
		case 'N年N月N':
			return whole(year(a), b, c);
		case 'N年N月':
		case 'N年N月份':
			return whole(year(a), b, 0);
		case 'N月N日':
			return inYear(a, b);
		case 'N月':
		case 'N月份':
			return inYear(a, 0);
		case 'N-N-N':
		case 'N/N/N':
		case 'N.N.N':
		case 'N N N':
			return threeNumbers(shape, text, context);
		case 'N.N':
			if (isSerial(a, wide)) return serial(a, context);
			return wide === YEAR_DIGITS ? whole(a, b, 0) : refuse(noDate(text));
		case 'N-N':
		case 'N/N':
			if (wide === YEAR_DIGITS) return whole(a, b, 0);
			if (shape.widths[1] === YEAR_DIGITS) return whole(b, a, 0);
			return a > MONTHS_PER_YEAR && isShortYear(a) ? whole(year(a), b, 0) : inYear(a, b);
		case 'M-N':
		case 'M N':
		case 'M,N':
		case 'M.N':
		case 'M/N':
		case "M'N":
			return whole(year(b), a, 0);
		case 'N-M':
		case 'N M':
			return wide === YEAR_DIGITS ? whole(a, b, 0) : inYear(b, a);
		case 'N-M-N':
		case 'N M N':
		case 'N/M/N':
			return wide === YEAR_DIGITS ? whole(a, b, c) : whole(year(c), b, a);
		case 'M N,N':
		case 'M N N':
			return whole(year(c), a, b);
		case 'N':
			return oneNumber(a, wide, text, context);
		default:
			return refuse(
				isQuarter(shape.form) ? message('read_day_quarter', { text: quoted(text) }) : noDate(text),
			);
	}
}

/** `2026/1/5`, `26/1/5`, `5/1/2026`: the year tells where it stands. */
function threeNumbers(shape: DateShape, text: string, context: DayContext): Result<Day, Message> {
	const [a = 0, b = 0, c = 0] = shape.numbers;
	if (shape.widths[0] === YEAR_DIGITS) return civil(a, b, c, text);
	const longLast = shape.widths[2] === YEAR_DIGITS;
	if (!longLast && isShortYear(a)) return civil(THIS_CENTURY + a, b, c, text);
	if (!longLast && !isShortYear(c)) return refuse(noDate(text));
	const year = longLast ? c : THIS_CENTURY + c;
	if (a > MONTHS_PER_YEAR) return civil(year, b, a, text);
	if (b > MONTHS_PER_YEAR || a === b) return civil(year, a, b, text);
	if (context.dayFirst === undefined)
		return check(a, b, text, message(NEEDS_DAY_ORDER, { text: quoted(text) }));
	return context.dayFirst ? civil(year, b, a, text) : civil(year, a, b, text);
}

/** `20260105`, `202601`, `260105`, or an Excel serial. */
function oneNumber(
	value: number,
	width: number,
	text: string,
	context: DayContext,
): Result<Day, Message> {
	const high = Math.floor(value / CENTURY);
	if (width === COMPACT_DAY)
		return civil(Math.floor(high / CENTURY), high % CENTURY, value % CENTURY, text);
	if (width === COMPACT_MONTH)
		return isYear(high)
			? civil(high, value % CENTURY, 0, text)
			: civil(THIS_CENTURY + Math.floor(high / CENTURY), high % CENTURY, value % CENTURY, text);
	return isSerial(value, width) ? serial(value, context) : refuse(noDate(text));
}

const isSerial = (value: number, width: number): boolean =>
	width === SERIAL_DIGITS && value >= FIRST_SERIAL && value <= LAST_SERIAL;
const serial = (value: number, context: DayContext): Result<Day, Message> =>
	ok(dayOfSerial(value + (context.date1904 === true ? EPOCH_1904_SHIFT : 0)));

const isYear = (value: number): boolean => value >= FIRST_YEAR && value <= LAST_YEAR;
const isShortYear = (value: number): boolean =>
	value >= FIRST_SHORT_YEAR && value <= LAST_SHORT_YEAR;
const isQuarter = (form: string): boolean => /季|q/.test(form);

const noDate = (text: string): Message => message('read_day_none', { text: quoted(text) });

/** day 0: the month alone. */
function civil(year: number, month: number, day: number, text: string): Result<Day, Message> {
	if (!isYear(year)) return refuse(message('read_day_no_such_year', { text: quoted(text), year }));
	if (month < 1 || month > MONTHS_PER_YEAR)
		return refuse(message('read_day_no_such_month', { text: quoted(text), month }));
	return day > daysOf(year, month)
		? refuse(message('read_day_no_such_day', { text: quoted(text), month, day }))
		: ok(dayOf(monthOf(year, month), day));
}

/** Refuses with `reason`, but a month 13 with that: no answer would make it a date. */
function check(month: number, day: number, text: string, reason: Message): Result<Day, Message> {
	// A leap year: 2月29日 is a day as long as its year is unknown.
	const possible = civil(THIS_CENTURY, month, day, text);
	return possible.ok ? refuse(reason) : possible;
}
