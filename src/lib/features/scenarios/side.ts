import type { Plan } from '$lib/domain/plan';
import type { PolicyDifference } from '$lib/domain/policy/policyDifferences';
import type { Policy } from '$lib/domain/policy/policy';
import type { PolicyPath } from '$lib/domain/policy/changePolicy';
import type { Lever } from '$lib/domain/scenario/seekGoal';
import type { Scenario, ScenarioColor } from '$lib/domain/scenario/scenario';
import type { Locale } from '$lib/i18n/locale.svelte';

/** One column of the comparison: the baseline, or a scenario that differs from it. */
export interface Side {
	/** `BASELINE`, or the scenario's id. */
	readonly id: string;
	/** In the language on screen. */
	readonly name: string;
	readonly color: ScenarioColor;
	readonly note: string;
	readonly plan: Plan;
}

/** A difference of two policies in words; the policy panel knows them. */
export interface DifferenceWords {
	readonly key: string;
	readonly label: string;
	readonly before: string;
	readonly after: string;
}
export type SayDifferences = (
	differences: readonly PolicyDifference[],
	plan: Plan,
	baseline: Policy,
	locale: Locale,
) => readonly DifferenceWords[];

/** A number of the policy that a search may turn. */
export interface LeverChoice extends Lever {
	readonly id: string;
	readonly label: string;
	readonly group: string;
	readonly shown: (value: number) => string;
	readonly put: (value: number) => { readonly path: PolicyPath; readonly value: unknown };
}
export type ListLevers = (plan: Plan, baseline: Policy, locale: Locale) => readonly LeverChoice[];

/** What can be done with a scenario. */
export type ScenarioAct = 'duplicate' | 'adopt' | 'remove';

/** Beside the baseline: more than three cannot be read. */
export const MOST_BESIDE = 3;

/** Those that stand side by side: as chosen, else the first ones; the one on screen is always there. */
export function chosenBeside(
	list: readonly Scenario[],
	chosen: readonly string[] | null,
	onScreen: string,
): readonly Scenario[] {
	const wanted = chosen ?? list.slice(0, MOST_BESIDE).map(({ id }) => id);
	const kept = list.filter(({ id }) => wanted.includes(id) || id === onScreen);
	if (kept.length <= MOST_BESIDE) return kept;
	const others = kept.filter(({ id }) => id !== onScreen).slice(0, MOST_BESIDE - 1);
	return kept.filter((each) => each.id === onScreen || others.includes(each)).slice(0, MOST_BESIDE);
}
