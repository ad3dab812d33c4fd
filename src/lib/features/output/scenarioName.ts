import type { Workspace } from '$lib/application/workspace.svelte';
import { BASELINE } from '$lib/domain/scenario/scenario';
import { m } from '$lib/i18n';

/** Name of a scenario: the baseline's, the planner's, or the built-in one. */
export function scenarioName({ scenario, inputs }: Workspace): string {
	if (scenario === BASELINE) return m.frame_scenario_baseline();
	const found = inputs.scenarios.list.find(({ id }) => id === scenario);
	return found === undefined || found.name === '' ? m.frame_scenario_current() : found.name;
}
