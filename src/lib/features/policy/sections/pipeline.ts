import type { Plan } from '$lib/domain/plan';
import type { ParameterPath } from '$lib/domain/policy/parameters';
import { PIPELINE_STAGES } from '$lib/domain/register/words';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatMoneyShort, formatNumber } from '$lib/ui/format';
import { entryWord } from '$lib/ui/register/entryText';
import type { FixedSpec, NumberSpec, PanelSection } from '../field';
import { choiceField, numberField } from '../makeField';

type Figure = Extract<ParameterPath, `pipeline.${string}`>;

interface Words {
	readonly label: string;
	readonly said: string;
	/** What the sentence in the history is about. */
	readonly subject?: string;
}

/** A figure; empty, the own record counts. */
const figure = (parameter: Figure, words: Words, empty: boolean): NumberSpec => {
	const leaf = parameter.split('.');
	return numberField({
		...{ parameter, leaf, ...words },
		...(empty ? { clear: () => ({ path: leaf, value: null }) } : {}),
	});
};

/** How many prospects go on, how long they take, and what a year asks for. */
export function pipelineSection(locale: Locale): PanelSection {
	const stages = PIPELINE_STAGES.map((stage) => [stage, entryWord(stage, locale)] as const);
	return {
		id: 'pipeline',
		title: m.panel_section_pipeline(),
		note: m.panel_note_pipeline(),
		fields: [
			...stages.map(([stage, subject]) =>
				figure(
					`pipeline.conversion.${stage}`,
					{
						label: m.panel_pipeline_conversion({ stage: subject }),
						said: 'panel_step_pipeline_conversion',
						subject,
					},
					true,
				),
			),
			...stages.map(([stage, subject]) =>
				figure(
					`pipeline.dwell.${stage}`,
					{
						label: m.panel_pipeline_dwell({ stage: subject }),
						said: 'panel_step_pipeline_dwell',
						subject,
					},
					true,
				),
			),
			figure(
				'pipeline.stuckFactor',
				{ label: m.panel_pipeline_stuck(), said: 'panel_step_pipeline_stuck' },
				false,
			),
			figure(
				'pipeline.goal',
				{ label: m.panel_pipeline_goal(), said: 'panel_step_pipeline_goal' },
				true,
			),
			figure(
				'pipeline.hoursPerWin',
				{ label: m.panel_pipeline_hours(), said: 'panel_step_pipeline_hours' },
				false,
			),
		],
	};
}

/** Where the prospects count: next year's customers, and the money that winning them takes. */
export function feedsSection(plan: Plan, locale: Locale): PanelSection {
	const { forecast, promotion } = plan.policy;
	const fixed = (leaf: string, label: string, text: string): FixedSpec => ({
		...{ kind: 'fixed', leaf: ['pipeline', leaf], label, text },
	});
	const wins = (): string => formatNumber(plan.pipeline.expectedWins, locale, 1);
	return {
		id: 'feeds',
		title: m.panel_section_feeds(),
		fields: [
			choiceField({
				leaf: ['forecast', 'wonFrom'],
				label: m.panel_won_from(),
				said: 'panel_step_won_from',
				options: [
					{ value: 'entered', label: m.panel_won_entered() },
					{ value: 'pipeline', label: m.panel_won_pipeline() },
				],
				read: (policy) => policy.forecast.wonFrom,
				put: (_policy, value) => ({ path: 'forecast.wonFrom', value }),
			}),
			...(forecast.wonFrom === 'pipeline'
				? [fixed('wins', m.panel_section_pipeline(), m.panel_won_expected({ wins: wins() }))]
				: []),
			newCustomersField(),
			...(promotion.newCustomersFrom === 'pipeline'
				? [
						fixed(
							'money',
							m.panel_new_money(),
							m.panel_new_money_text({
								money: formatMoneyShort(plan.promotion.newCustomers, locale),
								wins: wins(),
							}),
						),
					]
				: []),
		],
	};
}

/** By what the money for new customers is set aside. */
export const newCustomersField = () =>
	choiceField({
		leaf: ['promotion', 'newCustomersFrom'],
		label: m.panel_new_from(),
		said: 'panel_step_new_from',
		options: [
			{ value: 'share', label: m.panel_new_by_share() },
			{ value: 'pipeline', label: m.panel_new_by_pipeline() },
		],
		read: (policy) => policy.promotion.newCustomersFrom,
		put: (_policy, value) => ({ path: 'promotion.newCustomersFrom', value }),
	});
