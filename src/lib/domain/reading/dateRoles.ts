import { MONTHS_PER_YEAR } from '../primitives/units';
import { isSerial } from './calendar';
import { possibleOrders, type DateOrder } from './dateOrder';
import { THREE_NUMBERS, type DateShape } from './dateShape';
import { isShortYear, startsWithYear, YEAR_DIGITS } from './shortYear';

/** What each number of a date is, in writing order; `ask`: day or month first, nobody can tell. */
export type DateRoles =
	'ymd' | 'dmy' | 'mdy' | 'ym' | 'my' | 'md' | 'dm' | 'm' | 'serial' | 'compact' | 'ask';

/** Forms that can be read in one way only. */
const FORMS: ReadonlyMap<string, DateRoles> = new Map([
	['N年N月N日', 'ymd'],
	['N年N月N', 'ymd'],
	['N年N月', 'ym'],
	['N年N月份', 'ym'],
	['N月N日', 'md'],
	['N月', 'm'],
	['N月份', 'm'],
	['M', 'm'],
	['M-N', 'my'],
	['M N', 'my'],
	['M,N', 'my'],
	['M.N', 'my'],
	['M/N', 'my'],
	["M'N", 'my'],
	['M N,N', 'mdy'],
	['M.N,N', 'mdy'],
	['M.N.N', 'mdy'],
	['M.N N', 'mdy'],
	['M-N-N', 'mdy'],
	['M/N/N', 'mdy'],
	['M N N', 'mdy'],
	['N', 'compact'],
]);
const DAY_OR_YEAR_AND_NAME: ReadonlySet<string> = new Set(['N-M', 'N M', 'N/M']);
const NAME_IN_THE_MIDDLE: ReadonlySet<string> = new Set(['N-M-N', 'N M N', 'N/M/N']);

/** null: no date. dayFirst: the planner's answer, if it was given; order: what the column shows. */
export function dateRoles(
	shape: DateShape,
	dayFirst: boolean | undefined,
	order?: DateOrder,
): DateRoles | null {
	const { form, numbers, widths } = shape;
	const yearFirst = widths[0] === YEAR_DIGITS;
	if (DAY_OR_YEAR_AND_NAME.has(form)) return yearFirst ? 'ym' : 'dm';
	if (NAME_IN_THE_MIDDLE.has(form)) return yearFirst ? 'ymd' : 'dmy';
	if (form === 'N-N' || form === 'N/N') return twoNumbers(shape);
	if (form === 'N.N') return isSerial(numbers[0] ?? 0) ? 'serial' : yearFirst ? 'ym' : null;
	if (!THREE_NUMBERS.has(form)) return FORMS.get(form) ?? null;
	const possible = possibleOrders(shape);
	if (order !== undefined && possible.includes(order)) return order;
	const yearStarts = possible.includes('ymd') || (possible.length === 0 && startsWithYear(shape));
	return yearStarts ? 'ymd' : yearLast(shape, dayFirst);
}

/** `2026-1`, `1/2026`, `26-1`; else a day without its year. */
function twoNumbers({ numbers, widths }: DateShape): DateRoles {
	const [a = 0] = numbers;
	if (widths[0] === YEAR_DIGITS) return 'ym';
	if (widths[1] === YEAR_DIGITS) return 'my';
	return a > MONTHS_PER_YEAR && isShortYear(a) ? 'ym' : 'md';
}

/** `5/1/2026`: a number above 12 is the day; else somebody must say. */
function yearLast({ numbers, widths }: DateShape, dayFirst: boolean | undefined): DateRoles | null {
	const [a = 0, b = 0, c = 0] = numbers;
	if (widths[2] !== YEAR_DIGITS && !isShortYear(c)) return null;
	if (a > MONTHS_PER_YEAR) return 'dmy';
	if (b > MONTHS_PER_YEAR || a === b) return 'mdy';
	if (dayFirst === undefined) return 'ask';
	return dayFirst ? 'dmy' : 'mdy';
}
