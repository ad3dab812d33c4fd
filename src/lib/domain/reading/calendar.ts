import { dayOf, monthOf } from '../primitives/day';
import { message, type Message } from '../primitives/message';
import { ok, refuse, type Result } from '../primitives/result';
import { MONTHS_PER_YEAR, type Day } from '../primitives/units';
import { quoted } from './plainText';

/** Years that a sales sheet can hold; anything else is no date. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
export const isYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const LEAP_DAYS = 29;
const FEBRUARY = 2;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month (1–12) of the proleptic Gregorian calendar. */
const daysOf = (year: number, month: number): number =>
	month === FEBRUARY && isLeap(year) ? LEAP_DAYS : (DAYS[month - 1] ?? 0);

/** A day that exists, or why it does not. day null: the month alone. */
export function civilDay(
	year: number,
	month: number,
	day: number | null,
	text: string,
): Result<Day, Message> {
	const reason = (key: string): Result<Day, Message> =>
		refuse(message(key, { text: quoted(text), month, day: day ?? 0 }));
	if (!isYear(year)) return reason('read_day_no_such_year');
	if (month < 1 || month > MONTHS_PER_YEAR) return reason('read_day_no_such_month');
	if (day !== null && (day < 1 || day > daysOf(year, month))) return reason('read_day_no_such_day');
	return ok(dayOf(monthOf(year, month), day ?? 0));
}

/** Days from 1970-01-01 to Excel's day 0 (1899-12-30, so that days from March 1900 on are right). */
const EXCEL_EPOCH_1900 = -25_569;
/** Books of old Macs count from 1904-01-01, which is day 1462 of the others. */
export const EPOCH_1904_SHIFT = 1462;
/** Serials that are dates of business; smaller numbers in a date column are something else. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;
export const isSerial = (value: number): boolean => value >= FIRST_SERIAL && value <= LAST_SERIAL;

/** An Excel serial → civil day, without `Date` and so without time zones. */
export function dayOfSerial(serial: number): Day {
	// Howard Hinnant, "chrono-compatible low-level date algorithms": civil_from_days.
	const z = serial + EXCEL_EPOCH_1900 + 719_468;
	const era = Math.floor(z / 146_097);
	const dayOfEra = z - era * 146_097;
	const yearOfEra = Math.floor(
		(dayOfEra -
			Math.floor(dayOfEra / 1460) +
			Math.floor(dayOfEra / 36_524) -
			Math.floor(dayOfEra / 146_096)) /
			365,
	);
	const dayOfYear =
		dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const shifted = Math.floor((5 * dayOfYear + 2) / 153);
	const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
	const month = shifted < 10 ? shifted + 3 : shifted - 9;
	const year = yearOfEra + era * 400 + (month <= FEBRUARY ? 1 : 0);
	return dayOf(monthOf(year, 1) + ((month - 1) % MONTHS_PER_YEAR), day);
}
