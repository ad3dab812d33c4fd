import type { Inputs } from '../../domain/inputs';
import { changePolicy as withValue, type PolicyPath } from '../../domain/policy/changePolicy';
import { message } from '../../domain/primitives/message';
import { ok } from '../../domain/primitives/result';
import { changeScenario } from '../../domain/scenario/changeScenario';
import { BASELINE, CURRENT_SCENARIO } from '../../domain/scenario/scenario';
import type { Command } from '../command';
import { keepPolicyInOrder } from './keepPolicyInOrder';

export interface ChangePolicy {
	/** Id of the scenario on screen, or `BASELINE`. */
	readonly scenario: string;
	readonly path: PolicyPath;
	readonly value: unknown;
}

/** The scenario that a change made on `scenario` belongs to: the first one never hits the baseline. */
export const changedScenario = ({ scenarios }: Inputs, scenario: string): string =>
	scenario === BASELINE && scenarios.list.length === 0 ? CURRENT_SCENARIO : scenario;

/**
 * Sets one value of a policy. The first change of a workbook makes the current scenario; a policy
 * that would no longer be in order is refused with the reason.
 */
export const changePolicy: Command<ChangePolicy> = {
	label: () => message('command_change_policy'),
	apply: (inputs, { scenario, path, value }) => {
		const id = changedScenario(inputs, scenario);
		const scenarios = changeScenario(inputs.scenarios, id, (changes) =>
			withValue(changes, path, value),
		);
		const fault = keepPolicyInOrder(inputs.scenarios, scenarios, id);
		return fault ?? ok({ ...inputs, scenarios });
	},
};
