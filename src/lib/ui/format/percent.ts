import type { Ratio } from '$lib/domain/primitives/units';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatDigits } from './numbers';

const PERCENT = 100;

/**
 * 0.701 → `70.1%`. Without `digits` at most one decimal and no trailing zero (sentences, fields);
 * with it exactly that many (columns). Unknown: —.
 */
export function formatPercent(ratio: Ratio | null, locale: Locale, digits?: number): string {
	// 0.57 × 100 is 56.99999999999999: the fifteenth digit is noise and would show at a half.
	const percent = ratio === null ? NaN : Number((ratio * PERCENT).toPrecision(15));
	const text = formatDigits(percent, locale, digits ?? 0, digits ?? 1);
	return Number.isFinite(percent) ? `${text}%` : text;
}
