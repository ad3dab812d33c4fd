import { message } from '../../domain/primitives/message';
import { ok, refuse } from '../../domain/primitives/result';
import { duplicateScenario as duplicate } from '../../domain/scenario/duplicateScenario';
import { MOST_SCENARIOS } from '../../domain/scenario/scenario';
import type { Command } from '../command';
import { checkScenarioName } from './checkScenarioName';

export interface DuplicateScenario {
	/** Id of a scenario, or `BASELINE`. */
	readonly of: string;
	/** Of the copy: not yet in the list. */
	readonly id: string;
	readonly name: string;
}

/** One more scenario, with the differences of another or, of the baseline, with none. */
export const duplicateScenario: Command<DuplicateScenario> = {
	label: ({ name }) => message('command_duplicate_scenario', { name }),
	apply: (inputs, { of, id, name }) => {
		const { scenarios } = inputs;
		if (scenarios.list.length >= MOST_SCENARIOS)
			return refuse(message('command_scenarios_full', { limit: MOST_SCENARIOS }));
		const checked = checkScenarioName(scenarios, id, name);
		if (!checked.ok) return checked;
		return ok({ ...inputs, scenarios: duplicate(scenarios, of, { id, name: checked.value }) });
	},
};
