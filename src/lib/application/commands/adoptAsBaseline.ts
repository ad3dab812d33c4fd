import { message } from '../../domain/primitives/message';
import { ok } from '../../domain/primitives/result';
import { adoptAsBaseline as adopt } from '../../domain/scenario/changeScenario';
import type { Command } from '../command';
import { keepPolicyInOrder } from './keepPolicyInOrder';

/** The scenario's policy becomes the baseline; from then on the scenario differs in nothing. */
export const adoptAsBaseline: Command<{ readonly scenario: string }> = {
	label: () => message('command_adopt_as_baseline'),
	apply: (inputs, { scenario }) => {
		const found = inputs.scenarios.list.find(({ id }) => id === scenario);
		if (found === undefined || Object.keys(found.changes).length === 0) return ok(inputs);
		const scenarios = adopt(inputs.scenarios, scenario);
		const fault = keepPolicyInOrder(inputs.scenarios, scenarios, scenario);
		return fault ?? ok({ ...inputs, scenarios });
	},
};
