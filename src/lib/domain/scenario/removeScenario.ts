import type { Scenarios } from './scenario';

/** Without this scenario; the baseline cannot be taken away, so it has no id here. */
export function removeScenario(scenarios: Scenarios, id: string): Scenarios {
	const list = scenarios.list.filter((each) => each.id !== id);
	return list.length === scenarios.list.length ? scenarios : { ...scenarios, list };
}
