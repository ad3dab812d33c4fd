import type { Locale } from '$lib/i18n/locale.svelte';

/** What stands where a figure is unknown: never 0, never an empty cell. */
export const UNKNOWN = '—';

const kept = new Map<string, Intl.NumberFormat>();

/** One formatter for each locale and shape: making one costs more than a thousand uses. */
function formatter(locale: Locale, least: number, most: number): Intl.NumberFormat {
	const key = `${locale}/${String(least)}/${String(most)}`;
	let found = kept.get(key);
	if (found === undefined) {
		found = new Intl.NumberFormat(locale, {
			minimumFractionDigits: least,
			maximumFractionDigits: most,
		});
		kept.set(key, found);
	}
	return found;
}

/** Digits with thousands separators and a true minus; a rounded-away negative is 0, not −0. */
export function formatDigits(value: number, locale: Locale, least: number, most: number): string {
	if (!Number.isFinite(value)) return UNKNOWN;
	const text = formatter(locale, least, most).format(value);
	if (!text.startsWith('-')) return text;
	return /[1-9]/.test(text) ? `−${text.slice(1)}` : text.slice(1);
}

/** `1,234`; halves never show. Unknown: —. */
export const formatCount = (value: number | null, locale: Locale): string =>
	formatDigits(value ?? NaN, locale, 0, 0);

/** `1,234.5`: at most `most` decimals, no trailing zeros. Unknown: —. */
export const formatNumber = (value: number | null, locale: Locale, most = 2): string =>
	formatDigits(value ?? NaN, locale, 0, most);

/** `3.60`: exactly `digits` decimals, for columns that line up. Unknown: —. */
export const formatFixed = (value: number | null, locale: Locale, digits: number): string =>
	formatDigits(value ?? NaN, locale, digits, digits);

/** Full-time equivalents: `10.17`. */
export const formatFte = (value: number | null, locale: Locale): string =>
	formatFixed(value, locale, 2);
