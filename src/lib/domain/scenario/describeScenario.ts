import type { Scenario, ScenarioColor, Scenarios } from './scenario';

/** What a planner says about a scenario; null takes it back, absent leaves it. */
export interface Description {
	readonly name?: string;
	readonly note?: string | null;
	readonly color?: ScenarioColor | null;
}

/** The scenario with other words about it; the very same scenarios when nothing is new. */
export function describeScenario(scenarios: Scenarios, id: string, said: Description): Scenarios {
	const found = scenarios.list.find((each) => each.id === id);
	if (found === undefined) throw new Error(`no scenario ${id}`);
	const { note = found.note ?? null, color = found.color ?? null, name = found.name } = said;
	if (name === found.name && note === (found.note ?? null) && color === (found.color ?? null))
		return scenarios;
	const next: Scenario = {
		...{ id, name, changes: found.changes },
		...(note === null ? {} : { note }),
		...(color === null ? {} : { color }),
	};
	return { ...scenarios, list: scenarios.list.map((each) => (each === found ? next : each)) };
}
