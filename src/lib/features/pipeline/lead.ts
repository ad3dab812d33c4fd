import type { Pipeline } from '$lib/domain/pipeline/pipeline';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount, formatMoneyShort, formatNumber, formatPercent } from '$lib/ui/format';

/** What the planner would tell the boss about the prospects. */
export function pipelineLead(pipeline: Pipeline, locale: Locale): string {
	const { open, expectedWins, expectedRevenue, coverage, wanted, expectedKey } = pipeline;
	if (pipeline.prospects.length === 0) return m.pipeline_lead_empty({}, { locale });
	const sentences = [
		m.pipeline_lead(
			{
				open: formatCount(open.length, locale),
				wins: formatNumber(expectedWins, locale, 1),
				revenue: formatMoneyShort(expectedRevenue, locale),
			},
			{ locale },
		),
	];
	if (expectedKey > 0)
		sentences.push(m.pipeline_key({ key: formatNumber(expectedKey, locale, 1) }, { locale }));
	if (coverage !== null)
		sentences.push(
			m.pipeline_coverage(
				{
					wanted: formatNumber(wanted, locale, 1),
					coverage: formatPercent(coverage, locale, 0),
				},
				{ locale },
			),
		);
	return sentences.join(locale === 'en' ? ' ' : '');
}

/** What is won, lost and left out; empty without prospects. */
export function pipelineNote({ prospects, won, lost, unvalued }: Pipeline, locale: Locale): string {
	if (prospects.length === 0) return '';
	const count = (value: number): string => formatCount(value, locale);
	const args = { won: count(won), lost: count(lost), unvalued: count(unvalued) };
	return m.pipeline_note(args, { locale });
}
