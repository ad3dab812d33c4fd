import { merge } from '../policy/merge';
import type { PolicyChanges } from '../policy/policy';
import { BASELINE, CURRENT_SCENARIO, type Scenario, type Scenarios } from './scenario';

/**
 * Edits a scenario's differences on the baseline. The first edit of the current scenario makes it;
 * the baseline itself is edited when it is named.
 */
export function changeScenario(
	scenarios: Scenarios,
	id: string,
	edit: (changes: PolicyChanges) => PolicyChanges,
): Scenarios {
	if (id === BASELINE) return { ...scenarios, baseline: edit(scenarios.baseline) };
	const known = scenarios.list.some((each) => each.id === id);
	if (!known && id !== CURRENT_SCENARIO) throw new Error(`no scenario ${id}`);
	const list: readonly Scenario[] = known
		? scenarios.list
		: [...scenarios.list, { id, name: '', changes: {} }];
	return {
		...scenarios,
		list: list.map((each) => (each.id === id ? { ...each, changes: edit(each.changes) } : each)),
	};
}

/** Back to the baseline: the scenario stays and differs in nothing. */
export const resetScenario = (scenarios: Scenarios, id: string): Scenarios =>
	scenarios.list.some((each) => each.id === id)
		? changeScenario(scenarios, id, () => ({}))
		: scenarios;

/**
 * The scenario becomes the baseline, and differs from it in nothing from then on. The other
 * scenarios keep their own differences and lie on the new baseline.
 */
export function adoptAsBaseline(scenarios: Scenarios, id: string): Scenarios {
	const found = scenarios.list.find((each) => each.id === id);
	if (found === undefined) return scenarios;
	const baseline = merge(scenarios.baseline, found.changes) as PolicyChanges;
	return resetScenario({ ...scenarios, baseline }, id);
}
