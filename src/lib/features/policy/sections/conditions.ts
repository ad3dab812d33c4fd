import { DEFAULT_POLICY } from '$lib/domain/policy/defaults';
import type { Policy } from '$lib/domain/policy/policy';
import { m } from '$lib/i18n';
import type { PanelSection } from '../field';
import { choiceField, numberField } from '../makeField';

const FLAGS = ['true', 'false'] as const;
const ORDER_SHARE = ['keyConditions', 'maxLargestOrderShare'] as const;

/** What a key account must fulfil besides its tier. */
export const conditionsSection = (policy: Policy): PanelSection => ({
	id: 'conditions',
	title: m.panel_section_conditions(),
	note: m.panel_note_conditions(),
	fields: [
		numberField({
			parameter: 'keyConditions.minActiveMonths',
			leaf: ['keyConditions', 'minActiveMonths'],
			label: m.panel_active_months(),
			said: 'panel_step_active_months',
		}),
		choiceField({
			leaf: ['keyConditions', 'maxLargestOrderShare', 'judged'],
			label: m.policy_judge_order(),
			said: 'policy_step_judge_order',
			options: FLAGS.map((value) => ({
				value,
				label: value === 'true' ? m.panel_yes() : m.panel_no(),
			})),
			read: (each) => String(each.keyConditions.maxLargestOrderShare !== null),
			put: (_policy, value) => ({
				path: ORDER_SHARE,
				value: value === 'true' ? DEFAULT_POLICY.keyConditions.maxLargestOrderShare : null,
			}),
		}),
		...(policy.keyConditions.maxLargestOrderShare === null
			? []
			: [
					numberField({
						parameter: 'keyConditions.maxLargestOrderShare',
						leaf: ORDER_SHARE,
						label: m.panel_largest_order(),
						said: 'panel_step_largest_order',
					}),
				]),
		choiceField({
			leaf: ['keyConditions', 'requireProfit'],
			label: m.panel_require_profit(),
			said: 'panel_step_require_profit',
			options: FLAGS.map((value) => ({
				value,
				label: value === 'true' ? m.panel_yes() : m.panel_no(),
			})),
			read: (policy) => String(policy.keyConditions.requireProfit),
			put: (_policy, value) => ({ path: 'keyConditions.requireProfit', value: value === 'true' }),
		}),
	],
});
