import { NO_DAY } from '$lib/domain/primitives/day';
import { plainText } from '$lib/domain/reading/plainText';
import { NEEDS_DAY_ORDER, NEEDS_YEAR, readDay } from '$lib/domain/reading/readDay';
import { readEither } from '$lib/domain/reading/readNumber';
import { isBlankName } from '$lib/domain/reading/cellWords';
import type { DelimitedTable } from '../../codec/delimitedTable';
import { isBlankCell } from '../blankCells';

/** Cells that tell what a column holds. */
const SAMPLE_ROWS = 100;
/** A whole number of so many digits names something: a telephone, a bar code. */
const CODE_DIGITS = 8;
const LAST_MONTH = 12;
const FEWEST_COUNTED = 3;
const NEARLY_ALL = 0.6;
/** Words of firms and shops. */
const COMPANY =
	/公司|酒业|商行|酒行|商贸|贸易|经贸|超市|专卖|经营部|批发|集团|门市|中心|厂|店$|\b(?:co|ltd|inc|llc|corp|gmbh|store|liquor|market|shop)\b/i;

/** Why what is written as a date is none. */
const IMPOSSIBLE: ReadonlySet<string> = new Set(['read_day_no_such_month', 'read_day_no_such_day']);

interface Example {
	readonly row: number;
	readonly text: string;
}

/** What a look at some cells of a column shows: counts of the cells that hold anything. */
export interface ColumnSample {
	readonly filled: number;
	readonly blank: number;
	readonly dates: number;
	/** Dates that wait for a year. */
	readonly yearless: number;
	/** Whole numbers from 1 to 12. */
	readonly months: number;
	readonly years: number;
	readonly numbers: number;
	readonly percents: number;
	/** Whole numbers too long, or with zeros in front, to be a figure. */
	readonly codes: number;
	/** Names of firms and shops. */
	readonly companies: number;
	/** Sum of the absolute numbers, to tell amounts from quantities. */
	readonly size: number;
	/** Each number is the one above and 1, often enough to be no accident. */
	readonly counting: boolean;
	/** Nearly nothing but whole numbers, each greater than the one above. */
	readonly rising: boolean;
	/** The first cell that is no date, and the first that is no figure: a share in percent is none. */
	readonly noDate: Example | null;
	readonly noNumber: Example | null;
}

/** Looks at cells spread evenly over the rows `start` … `end` − 1, and at the first ones. */
export function sampleColumn(
	table: DelimitedTable,
	column: number,
	start: number,
	end: number,
): ColumnSample {
	const sample = {
		filled: 0,
		blank: 0,
		dates: 0,
		yearless: 0,
		months: 0,
		years: 0,
		numbers: 0,
		percents: 0,
		codes: 0,
		companies: 0,
		size: 0,
		counting: true,
		rising: true,
		noDate: null as Example | null,
		noNumber: null as Example | null,
	};
	const step = Math.max(1, Math.floor((end - start) / SAMPLE_ROWS));
	let last: number | null = null;
	for (let row = start; row < end; row += step) {
		const text = table.cell(row, column);
		const plain = plainText(text);
		if (isBlankName(plain)) {
			sample.blank++;
			continue;
		}
		sample.filled++;
		const date = dateKind(text);
		if (date === 'none') sample.noDate ??= { row, text };
		else sample.dates++;
		if (date === 'yearless') sample.yearless++;
		if (COMPANY.test(plain)) sample.companies++;
		const number = readEither(text);
		if (!number.ok || number.value === null) {
			sample.noNumber ??= { row, text };
			sample.counting = false;
			continue;
		}
		const { digits, power, percent, negative } = number.value;
		const value = Number(digits) * 10 ** power;
		const whole = /^\d+$/.test(plain);
		sample.numbers++;
		sample.size += value;
		if (percent) {
			sample.percents++;
			sample.noNumber ??= { row, text };
		}
		if (whole && !negative && value >= 1 && value <= LAST_MONTH) sample.months++;
		if (/^(?:19|20)\d\d年?$/.test(plain)) sample.years++;
		if (whole && (plain.length >= CODE_DIGITS || /^0\d/.test(plain))) sample.codes++;
		if (!whole || (last !== null && value !== last + step)) sample.counting = false;
		if (!whole || (last !== null && value <= last)) sample.rising = false;
		last = value;
	}
	if (sample.numbers < FEWEST_COUNTED) sample.counting = false;
	if (sample.numbers < sample.filled * NEARLY_ALL) sample.rising = false;
	return sample;
}

/** Also a date that waits for an answer. */
function dateKind(text: string): 'date' | 'yearless' | 'none' {
	const day = readDay(text, { quarters: true });
	if (day.ok) return day.value === NO_DAY ? 'none' : 'date';
	if (day.reason.key === NEEDS_YEAR) return 'yearless';
	if (day.reason.key === NEEDS_DAY_ORDER) return 'date';
	// 2026-02-30 is written as a date, whatever it is worth; a code of eight digits is not.
	return IMPOSSIBLE.has(day.reason.key) && !/^\d+$/.test(text.trim()) ? 'date' : 'none';
}

/** Does any body row hold something in this column? */
export function hasContent(
	table: DelimitedTable,
	column: number,
	start: number,
	end: number,
): boolean {
	for (let row = start; row < end; row++) {
		const place = table.at(row, column);
		if (place >= 0 && !isBlankCell(table, place)) return true;
	}
	return false;
}
