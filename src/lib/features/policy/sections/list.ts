import { LIST_POLICIES, type ListPolicy, type Policy } from '$lib/domain/policy/policy';
import { m } from '$lib/i18n';
import type { FieldSpec, PanelSection } from '../field';
import { choiceField, numberField } from '../makeField';

const LISTS: Readonly<Record<ListPolicy, () => string>> = {
	rolling: m.policy_list_rolling,
	annual: m.policy_list_annual,
	consecutive: m.policy_list_consecutive,
};
const NOTES: Readonly<Record<ListPolicy, () => string>> = {
	rolling: m.policy_list_note_rolling,
	annual: m.policy_list_note_annual,
	consecutive: m.policy_list_note_consecutive,
};

/** How far a customer may slip before it loses its tier, and when the list of customers moves. */
export function stabilitySection(policy: Policy): PanelSection {
	const margin = numberField({
		parameter: 'stabilityMargin',
		leaf: ['stabilityMargin'],
		label: m.panel_stability(),
		said: 'panel_step_stability',
	});
	const kind = choiceField({
		leaf: ['listPolicy'],
		label: m.policy_list(),
		said: 'policy_step_list',
		options: LIST_POLICIES.map((value) => ({ value, label: LISTS[value]() })),
		read: (each) => each.listPolicy,
		put: (_policy, value) => ({ path: 'listPolicy', value }),
	});
	return {
		id: 'stability',
		title: m.policy_section_stability(),
		note: NOTES[policy.listPolicy](),
		fields: [margin, kind, ...termsOf(policy.listPolicy)],
	};
}

/** What else a list policy asks for. */
function termsOf(kind: ListPolicy): readonly FieldSpec[] {
	if (kind === 'rolling') return [];
	if (kind === 'consecutive') {
		return [
			numberField({
				parameter: 'list.periods',
				leaf: ['list', 'periods'],
				label: m.policy_list_periods(),
				said: 'policy_step_periods',
			}),
		];
	}
	return [
		numberField({
			parameter: 'list.freezeMonth',
			leaf: ['list', 'freezeMonth'],
			label: m.policy_list_freeze(),
			said: 'policy_step_freeze',
			unit: m.policy_unit_month_of_year(),
		}),
		numberField({
			parameter: 'list.driftLimit',
			leaf: ['list', 'driftLimit'],
			label: m.policy_list_drift(),
			said: 'policy_step_drift',
		}),
	];
}
