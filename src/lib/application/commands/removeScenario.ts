import { message } from '../../domain/primitives/message';
import { ok } from '../../domain/primitives/result';
import { removeScenario as remove } from '../../domain/scenario/removeScenario';
import type { Command } from '../command';

/** Takes a scenario out of the list; the baseline and the other scenarios stay as they are. */
export const removeScenario: Command<{ readonly id: string }> = {
	label: ({ id }, { scenarios }) =>
		message('command_remove_scenario', {
			name: scenarios.list.find((each) => each.id === id)?.name ?? '',
		}),
	apply: (inputs, { id }) => {
		const scenarios = remove(inputs.scenarios, id);
		return ok(scenarios === inputs.scenarios ? inputs : { ...inputs, scenarios });
	},
};
