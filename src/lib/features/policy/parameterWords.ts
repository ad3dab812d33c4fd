import type { Plan } from '$lib/domain/plan';
import type { Policy } from '$lib/domain/policy/policy';
import type { ParameterWords } from '$lib/domain/sharing/planBook';
import type { Locale } from '$lib/i18n/locale.svelte';
import { SECTION_IDS } from './field';
import { parameterLabel } from './parameterLabels';
import { sectionsOf } from './sections';
import { sourceOf } from './sourceWords';

/** What the panel calls the numbers of the policy: the group, then the field. */
export function parameterWords(plan: Plan, baseline: Policy, locale: Locale): ParameterWords {
	const labels = new Map<string, string>();
	for (const id of SECTION_IDS) {
		// What is used most often stands there a second time.
		if (id === 'common') continue;
		for (const { title, fields } of sectionsOf(id, plan, baseline, locale))
			for (const { leaf, label } of fields) {
				const key = leaf.join('\n');
				if (!labels.has(key)) labels.set(key, title === '' ? label : `${title} · ${label}`);
			}
	}
	return {
		label: (path, parameter) =>
			labels.get(path.join('\n')) ?? parameterLabel(path, parameter, plan.policy, locale),
		source: sourceOf,
	};
}
