import type { Segment, Service } from '../../domain/policy/policy';
import { changePolicy } from '../../domain/policy/changePolicy';
import { message } from '../../domain/primitives/message';
import { ok } from '../../domain/primitives/result';
import { changeScenario } from '../../domain/scenario/changeScenario';
import type { Command } from '../command';
import { changedScenario } from './changePolicy';
import { keepPolicyInOrder } from './keepPolicyInOrder';

export interface ChangeTiers {
	/** Id of the scenario on screen, or `BASELINE`. */
	readonly scenario: string;
	readonly segments: readonly Segment[];
	/** Service standards of tiers that are new, by id: no tier goes without. */
	readonly service: Readonly<Record<string, Service>>;
}

/** Segments with their ladders, and what their new tiers need, in one step. */
export const changeTiers: Command<ChangeTiers> = {
	label: () => message('command_change_tiers'),
	apply: (inputs, { scenario, segments, service }) => {
		const id = changedScenario(inputs, scenario);
		const scenarios = changeScenario(inputs.scenarios, id, (changes) =>
			Object.entries(service).reduce(
				(all, [tier, standard]) => changePolicy(all, ['service', tier], standard),
				changePolicy(changes, 'segments', segments),
			),
		);
		const fault = keepPolicyInOrder(inputs.scenarios, scenarios, id);
		return fault ?? ok({ ...inputs, scenarios });
	},
};
