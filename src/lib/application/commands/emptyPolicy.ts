import {
	changePolicy,
	keysOf,
	restorePolicy,
	type PolicyPath,
} from '../../domain/policy/changePolicy';
import { resolvePolicy } from '../../domain/policy/resolvePolicy';
import { message } from '../../domain/primitives/message';
import { ok } from '../../domain/primitives/result';
import { changeScenario } from '../../domain/scenario/changeScenario';
import type { Scenarios } from '../../domain/scenario/scenario';
import type { Command } from '../command';
import { changedScenario } from './changePolicy';
import { keepPolicyInOrder } from './keepPolicyInOrder';

export interface EmptyPolicy {
	/** Id of the scenario on screen, or `BASELINE`. */
	readonly scenario: string;
	/** Of a value that may be left out: a tier's deposit rate, a segment's pool. */
	readonly path: PolicyPath;
}

/** Nothing is said any more of what a policy may leave out, whatever the layers below say. */
export const emptyPolicy: Command<EmptyPolicy> = {
	label: () => message('command_empty_policy'),
	apply: (inputs, { scenario, path }) => {
		const id = changedScenario(inputs, scenario);
		if (valueAt(inputs.scenarios, scenario, path) === null) return ok(inputs);
		const scenarios = emptied(inputs.scenarios, id, path);
		const fault = keepPolicyInOrder(inputs.scenarios, scenarios, id);
		return fault ?? ok({ ...inputs, scenarios });
	},
};

/** The scenario's own value goes; null stands over one of a layer below. */
export function emptied(scenarios: Scenarios, scenario: string, path: PolicyPath): Scenarios {
	const without = changeScenario(scenarios, scenario, (changes) => restorePolicy(changes, path));
	return valueAt(without, scenario, path) === null
		? without
		: changeScenario(without, scenario, (changes) => changePolicy(changes, path, null));
}

/** null: not there; undefined: the policy is out of order, and nobody knows. */
function valueAt(scenarios: Scenarios, scenario: string, path: PolicyPath): unknown {
	const policy = resolvePolicy(scenarios, scenario);
	if (!policy.ok) return undefined;
	let value: unknown = policy.value;
	for (const key of keysOf(path)) {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
		value = value[key as keyof typeof value];
	}
	return value;
}
