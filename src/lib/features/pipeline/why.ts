import type { Pipeline, StageFigures } from '$lib/domain/pipeline/pipeline';
import type { PipelinePolicy } from '$lib/domain/policy/pipelinePolicy';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount, formatNumber, formatPercent } from '$lib/ui/format';
import { rateText } from './rateText';

/** How the figures of a stage come about, a sentence each; what is unknown says what would tell. */
export function whyStage(
	figures: StageFigures,
	policy: PipelinePolicy,
	locale: Locale,
): readonly string[] {
	const { stage, record, conversion, toWon, dwellDays, arrivals, usualStock, needed } = figures;
	const one = (value: number | null): string => formatNumber(value, locale, 1);
	const at = { locale };
	const own = policy.conversion[stage];
	return [
		record === null
			? m.pipeline_why_no_record({}, at)
			: m.pipeline_why_record({ rate: rateText(record, locale) }, at),
		...(own === null ? [] : [m.pipeline_why_own({ share: formatPercent(own, locale, 0) }, at)]),
		conversion === null || toWon === null
			? m.pipeline_why_no_way({}, at)
			: m.pipeline_why_way({ share: formatPercent(toWon, locale, 1) }, at),
		usualStock === null
			? m.pipeline_why_no_stock({}, at)
			: m.pipeline_why_stock(
					{
						arrivals: formatCount(arrivals, locale),
						...{ days: one(dwellDays), stock: one(usualStock) },
					},
					at,
				),
		needed === null
			? m.pipeline_why_no_need({}, at)
			: m.pipeline_why_need(
					{
						goal: one(policy.goal),
						...{ share: formatPercent(toWon, locale, 1), needed: one(needed) },
					},
					at,
				),
	];
}

/** What stands behind the coverage of the first sentence. */
export function whyCoverage({ coverage, expectedWins, wanted }: Pipeline, locale: Locale): string {
	if (coverage === null) return m.pipeline_why_no_coverage({}, { locale });
	const args = {
		wins: formatNumber(expectedWins, locale, 1),
		wanted: formatNumber(wanted, locale, 1),
		coverage: formatPercent(coverage, locale, 0),
	};
	return m.pipeline_why_coverage(args, { locale });
}
