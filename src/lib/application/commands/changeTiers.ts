import type { Inputs } from '../../domain/inputs';
import type { Segment, Service } from '../../domain/policy/policy';
import { changePolicy } from '../../domain/policy/changePolicy';
import { resolvePolicy } from '../../domain/policy/resolvePolicy';
import { message } from '../../domain/primitives/message';
import { ok } from '../../domain/primitives/result';
import { changeScenario } from '../../domain/scenario/changeScenario';
import type { Command } from '../command';
import { changedScenario } from './changePolicy';
import { emptied } from './emptyPolicy';
import { keepPolicyInOrder } from './keepPolicyInOrder';

export interface ChangeTiers {
	/** Id of the scenario on screen, or `BASELINE`. */
	readonly scenario: string;
	readonly segments: readonly Segment[];
	/** Service standards of tiers that are new, by id: no tier goes without. */
	readonly service: Readonly<Record<string, Service>>;
}

/** Segments with their ladders, and what their new tiers need, in one step; a pool goes with its segment. */
export const changeTiers: Command<ChangeTiers> = {
	label: () => message('command_change_tiers'),
	apply: (inputs, { scenario, segments, service }) => {
		const id = changedScenario(inputs, scenario);
		const gone = ownPools(inputs, id).filter((own) => !segments.some((each) => each.id === own));
		const left = gone.reduce(
			(all, segment) => emptied(all, id, ['promotion', 'segmentPools', segment]),
			inputs.scenarios,
		);
		const scenarios = changeScenario(left, id, (changes) =>
			Object.entries(service).reduce(
				(all, [tier, standard]) => changePolicy(all, ['service', tier], standard),
				changePolicy(changes, 'segments', segments),
			),
		);
		const fault = keepPolicyInOrder(inputs.scenarios, scenarios, id);
		return fault ?? ok({ ...inputs, scenarios });
	},
};

/** Segments with a pool of their own. */
function ownPools({ scenarios }: Inputs, scenario: string): readonly string[] {
	const policy = resolvePolicy(scenarios, scenario);
	if (!policy.ok) return [];
	return Object.entries(policy.value.promotion.segmentPools).flatMap(([segment, pool]) =>
		pool === null ? [] : [segment],
	);
}
