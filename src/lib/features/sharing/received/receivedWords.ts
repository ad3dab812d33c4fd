import type { Plan } from '$lib/domain/plan';
import type { Policy, TemplateId } from '$lib/domain/policy/policy';
import type { PolicyDifference } from '$lib/domain/policy/policyDifferences';
import type { Headline, HeadlineId } from '$lib/domain/scenario/headline';
import type { Locale } from '$lib/i18n/locale.svelte';

/** Words that other sheets know: how a policy, a template and a headline are said. */
export interface ReceivedWords {
	readonly differences: (
		differences: readonly PolicyDifference[],
		plan: Plan,
		baseline: Policy,
		locale: Locale,
	) => readonly {
		readonly key: string;
		readonly label: string;
		readonly before: string;
		readonly after: string;
	}[];
	readonly template: (id: TemplateId) => string;
	readonly headline: (of: Pick<Headline, 'id' | 'of'>, plan: Plan, locale: Locale) => string;
	/** Values of one figure side by side. */
	readonly figures: (
		id: HeadlineId,
		values: readonly (number | null)[],
		locale: Locale,
	) => readonly string[];
}
