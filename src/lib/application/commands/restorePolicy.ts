import { restorePolicy as withoutValue, type PolicyPath } from '../../domain/policy/changePolicy';
import { message } from '../../domain/primitives/message';
import { ok } from '../../domain/primitives/result';
import { changeScenario } from '../../domain/scenario/changeScenario';
import type { Command } from '../command';
import { keepPolicyInOrder } from './keepPolicyInOrder';

export interface RestorePolicy {
	readonly scenario: string;
	readonly path: PolicyPath;
}

/** One value follows what lies below it again: a scenario's the baseline, the baseline's the template. */
export const restorePolicy: Command<RestorePolicy> = {
	label: () => message('command_restore_policy'),
	apply: (inputs, { scenario, path }) => {
		const scenarios = changeScenario(inputs.scenarios, scenario, (changes) =>
			withoutValue(changes, path),
		);
		const fault = keepPolicyInOrder(inputs.scenarios, scenarios, scenario);
		return fault ?? ok({ ...inputs, scenarios });
	},
};
