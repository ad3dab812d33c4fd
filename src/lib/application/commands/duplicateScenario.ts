import { changePolicy, type PolicyPath } from '../../domain/policy/changePolicy';
import { message } from '../../domain/primitives/message';
import { ok, refuse } from '../../domain/primitives/result';
import { changeScenario } from '../../domain/scenario/changeScenario';
import { duplicateScenario as duplicate } from '../../domain/scenario/duplicateScenario';
import { MOST_SCENARIOS } from '../../domain/scenario/scenario';
import type { Command } from '../command';
import { checkScenarioName } from './checkScenarioName';
import { keepPolicyInOrder } from './keepPolicyInOrder';

export interface DuplicateScenario {
	/** Id of a scenario, or `BASELINE`. */
	readonly of: string;
	/** Of the copy: not yet in the list. */
	readonly id: string;
	readonly name: string;
	/** One value in which the copy differs from the first moment on. */
	readonly edit?: { readonly path: PolicyPath; readonly value: unknown };
}

/** One more scenario, with the differences of another or, of the baseline, with none. */
export const duplicateScenario: Command<DuplicateScenario> = {
	label: ({ name }) => message('command_duplicate_scenario', { name }),
	apply: (inputs, { of, id, name, edit }) => {
		const { scenarios } = inputs;
		if (scenarios.list.length >= MOST_SCENARIOS)
			return refuse(message('command_scenarios_full', { limit: MOST_SCENARIOS }));
		const checked = checkScenarioName(scenarios, id, name);
		if (!checked.ok) return checked;
		const copied = duplicate(scenarios, of, { id, name: checked.value });
		if (edit === undefined) return ok({ ...inputs, scenarios: copied });
		const { path, value } = edit;
		const edited = changeScenario(copied, id, (changes) => changePolicy(changes, path, value));
		return keepPolicyInOrder(copied, edited, id) ?? ok({ ...inputs, scenarios: edited });
	},
};
