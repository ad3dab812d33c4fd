import { m } from '$lib/i18n';
import type { PanelSection } from '../field';
import { numberField } from '../makeField';

/** From where on a figure is a finding. */
export const guardsSection = (): PanelSection => ({
	id: 'guards',
	title: m.panel_section_guards(),
	fields: [
		numberField({
			parameter: 'guards.concentration',
			leaf: ['guards', 'concentration'],
			label: m.panel_concentration(),
			said: 'panel_step_concentration',
		}),
		numberField({
			parameter: 'guards.departmentDue',
			leaf: ['guards', 'departmentDue'],
			label: m.panel_department_due(),
			said: 'panel_step_department_due',
		}),
		numberField({
			parameter: 'guards.standardNotMet',
			leaf: ['guards', 'standardNotMet'],
			label: m.panel_standard_not_met(),
			said: 'panel_step_standard_not_met',
		}),
	],
});
