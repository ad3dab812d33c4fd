import { dayInMonth, monthInYear, monthOfDay, yearOf } from '$lib/domain/primitives/day';
import type { Day } from '$lib/domain/primitives/units';
import { UNKNOWN_YEAR } from '$lib/domain/register/register';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatDay } from '$lib/ui/format';

const two = (value: number): string => String(value).padStart(2, '0');

/** A birthday: without its year where nobody knows it. */
export function birthdayText(day: Day, locale: Locale): string {
	const month = monthOfDay(day);
	if (yearOf(month) !== UNKNOWN_YEAR) return formatDay(day, locale);
	return `${two(monthInYear(month))}-${two(dayInMonth(day))}`;
}
