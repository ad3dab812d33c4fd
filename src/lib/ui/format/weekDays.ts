import { dayInMonth, monthInYear, monthOfDay } from '$lib/domain/primitives/day';
import { dayOfNumber, type DayNumber } from '$lib/domain/primitives/dayNumber';
import type { Locale } from '$lib/i18n/locale.svelte';

const DAY_MS = 86_400_000;
const utc = { timeZone: 'UTC' } as const;
const weekdays = {
	'zh-CN': new Intl.DateTimeFormat('zh-CN', { weekday: 'short', ...utc }),
	en: new Intl.DateTimeFormat('en', { weekday: 'short', ...utc }),
} as const;
const english = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', ...utc });
const two = (value: number): string => String(value).padStart(2, '0');

/** zh `11-03`, en `Nov 3`. */
export function formatDate(number: DayNumber, locale: Locale): string {
	if (locale === 'en') return english.format(number * DAY_MS);
	const day = dayOfNumber(number);
	return `${two(monthInYear(monthOfDay(day)))}-${two(dayInMonth(day))}`;
}

/** zh `周二`, en `Tue`. */
export const formatWeekday = (number: DayNumber, locale: Locale): string =>
	weekdays[locale].format(number * DAY_MS);

/** zh `周二 11-03`, en `Tue Nov 3`. */
export const formatWeekDate = (number: DayNumber, locale: Locale): string =>
	`${formatWeekday(number, locale)} ${formatDate(number, locale)}`;
