import { message } from '../../domain/primitives/message';
import { ok } from '../../domain/primitives/result';
import { resetScenario } from '../../domain/scenario/changeScenario';
import type { Command } from '../command';

/** Every value of a scenario follows the baseline again; the scenario itself stays. */
export const resetToBaseline: Command<{ readonly scenario: string }> = {
	label: () => message('command_reset_to_baseline'),
	apply: (inputs, { scenario }) => {
		const found = inputs.scenarios.list.find(({ id }) => id === scenario);
		if (found === undefined || Object.keys(found.changes).length === 0) return ok(inputs);
		return ok({ ...inputs, scenarios: resetScenario(inputs.scenarios, scenario) });
	},
};
