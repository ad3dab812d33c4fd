import type { Rate } from '$lib/domain/pipeline/pipeline';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount, formatPercent, UNKNOWN } from '$lib/ui/format';

/** `3 of 4, 75 % (30–95 %)`; a share of nobody is unknown. */
export function rateText(rate: Rate | null, locale: Locale): string {
	if (rate === null) return UNKNOWN;
	const percent = (share: number): string => formatPercent(share, locale, 0);
	return m.pipeline_record_text(
		{
			...{ part: formatCount(rate.part, locale), all: formatCount(rate.all, locale) },
			...{ share: percent(rate.share), low: percent(rate.low), high: percent(rate.high) },
		},
		{ locale },
	);
}
