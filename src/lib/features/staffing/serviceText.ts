import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatNumber, UNKNOWN } from '$lib/ui/format';
import type { ServedTier } from './view';

/** Visits and calls of the tiers of a team: `访 8–24 · 电 12–48`. */
export function serviceText(serves: readonly ServedTier[], locale: Locale): string {
	if (serves.length === 0) return UNKNOWN;
	// What nobody gets says nothing.
	const given = serves.some(({ customers }) => customers > 0)
		? serves.filter(({ customers }) => customers > 0)
		: serves;
	const range = (figures: readonly number[]): string => {
		const [least, most] = [Math.min(...figures), Math.max(...figures)];
		const one = (figure: number): string => formatNumber(figure, locale, 1);
		return least === most ? one(most) : `${one(least)}–${one(most)}`;
	};
	return m.staffing_service(
		{
			visits: range(given.map(({ visits }) => visits)),
			calls: range(given.map(({ calls }) => calls)),
		},
		{ locale },
	);
}
