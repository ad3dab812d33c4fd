import type { Hours } from '$lib/domain/primitives/units';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatDigits } from './numbers';

const HUNDRED = 100;

/** Working hours with their unit: zh `4,623 小时`, en `4,623 h`; below 100 with decimals. Unknown: —. */
export function formatHours(hours: Hours | null, locale: Locale): string {
	const known = hours !== null && Number.isFinite(hours);
	if (!known) return formatDigits(NaN, locale, 0, 0);
	const text = formatDigits(hours, locale, 0, Math.abs(hours) < HUNDRED ? 2 : 0);
	return m.ui_hours({ hours: text }, { locale });
}
