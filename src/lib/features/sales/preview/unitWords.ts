import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatNumber } from '$lib/ui/format';

const WAN = 1e4;
const YI = 1e8;

/** What a column in 万元 is multiplied by, in words; empty for a column in plain figures. */
export function unitWords(factor: number, locale: Locale): string {
	if (factor === 1) return '';
	if (factor === WAN) return m.preview_unit_wan();
	if (factor === YI) return m.preview_unit_yi();
	return m.preview_unit_times({ factor: formatNumber(factor, locale, 3) });
}
