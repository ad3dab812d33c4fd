import type { ParameterPath } from '$lib/domain/policy/parameters';
import { m } from '$lib/i18n';
import type { NumberSpec, PanelSection } from '../field';
import { numberField } from '../makeField';

type Figure = Extract<ParameterPath, `churn.${string}`>;

const figure = (parameter: Figure, label: string, said: string, unit?: string): NumberSpec =>
	numberField({
		...{ parameter, leaf: parameter.split('.'), label, said },
		...(unit === undefined ? {} : { unit }),
	});

/** From when on a customer counts as gone, or half gone. */
export const goneSection = (): PanelSection => ({
	id: 'gone',
	title: m.panel_section_gone(),
	note: m.panel_note_gone(),
	fields: [
		figure('churn.lapse', m.panel_churn_lapse(), 'panel_step_churn_lapse'),
		figure('churn.partialFall', m.panel_churn_partial(), 'panel_step_churn_partial'),
	],
});

/** What tells that a customer may go, and what that changes elsewhere. */
export const goingSection = (): PanelSection => ({
	id: 'going',
	title: m.panel_section_going(),
	note: m.panel_note_going(),
	fields: [
		figure('churn.gapFactor', m.panel_churn_gap(), 'panel_step_churn_gap', m.panel_unit_times()),
		figure('churn.steepFall', m.panel_churn_fall(), 'panel_step_churn_fall'),
		figure('churn.steepRisk', m.panel_churn_risk(), 'panel_step_churn_risk'),
		{
			...figure('churn.singleLoss', m.panel_churn_single(), 'panel_step_churn_single'),
			clear: () => ({ path: 'churn.singleLoss', value: null }),
		},
	],
});

/** The planner's own list; the panel draws it as lines to add and take away. */
export const reasonsSection = (): PanelSection => ({
	id: 'reasons',
	title: m.panel_section_reasons(),
	fields: [],
});
