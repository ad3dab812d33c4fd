import type { Locale } from '$lib/i18n/locale.svelte';

const pad = (value: number): string => String(value).padStart(2, '0');

/** Time of day on this machine, 24 hours in both languages: `14:32`. */
export function formatClock(time: number): string {
	const date = new Date(time);
	return `${pad(date.getHours())}:${pad(date.getMinutes())}`;
}

const english = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric' });

/** Day and time on this machine: zh `2026-11-03 14:32`, en `Nov 3, 2026 14:32`. */
export function formatMoment(time: number, locale: Locale): string {
	const date = new Date(time);
	const day =
		locale === 'en'
			? english.format(date)
			: `${String(date.getFullYear())}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
	return `${day} ${formatClock(time)}`;
}
