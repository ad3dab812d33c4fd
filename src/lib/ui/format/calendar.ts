import {
	NO_DAY,
	NO_MONTH,
	dayInMonth,
	dayText,
	monthInYear,
	monthOfDay,
	monthText,
	yearOf,
} from '$lib/domain/primitives/day';
import type { Day, Month } from '$lib/domain/primitives/units';
import type { Locale } from '$lib/i18n/locale.svelte';
import { UNKNOWN } from './numbers';

// Civil dates have no zone: they are put into UTC and read back from UTC.
const englishMonth = new Intl.DateTimeFormat('en', {
	month: 'short',
	year: 'numeric',
	timeZone: 'UTC',
});
const englishDay = new Intl.DateTimeFormat('en', {
	day: 'numeric',
	month: 'short',
	year: 'numeric',
	timeZone: 'UTC',
});

const bareMonth = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });

const firstDay = (month: Month, day = 1): Date =>
	new Date(Date.UTC(yearOf(month), monthInYear(month) - 1, day));

/** zh `2026-10`, en `Oct 2026`; without a year zh `10月`, en `Oct`. No month: —. */
export function formatMonth(month: Month | null, locale: Locale): string {
	if (month === null || month === NO_MONTH || !Number.isFinite(month)) return UNKNOWN;
	if (yearOf(month) === 0)
		return locale === 'en' ? bareMonth.format(firstDay(month)) : `${String(monthInYear(month))}月`;
	return locale === 'en' ? englishMonth.format(firstDay(month)) : monthText(month);
}

/** zh `2026-10-31`, en `Oct 31, 2026`; a day of which only the month is known is that month. */
export function formatDay(day: Day | null, locale: Locale): string {
	if (day === null || day === NO_DAY || !Number.isFinite(day)) return UNKNOWN;
	const date = dayInMonth(day);
	if (date === 0) return formatMonth(monthOfDay(day), locale);
	return locale === 'en' ? englishDay.format(firstDay(monthOfDay(day), date)) : dayText(day);
}
