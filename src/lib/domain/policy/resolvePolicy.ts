import { message } from '../primitives/message';
import { ok, refuse, type Result } from '../primitives/result';
import { BASELINE, CURRENT_SCENARIO, type Scenarios } from '../scenario/scenario';
import { checkPolicy } from './checkPolicy';
import { DEFAULT_POLICY } from './defaults';
import { merge } from './merge';
import type { PolicyIssue } from './parse/issues';
import { parsePolicy } from './parsePolicy';
import type { Policy, PolicyChanges } from './policy';
import { TEMPLATES } from './templates';

/** What was found wrong with a policy, by its identity: checked once, however often it is asked for. */
const judged = new WeakMap<Policy, readonly PolicyIssue[]>();

/**
 * The whole policy of a scenario: defaults, template, baseline, the scenario's own changes
 * [POLICY-1]; or everything that is wrong with it. Branches that no change touches are the same
 * objects from call to call, so that whoever reads them need not compute again.
 */
export function resolvePolicy(
	scenarios: Scenarios,
	scenario: string,
): Result<Policy, readonly PolicyIssue[]> {
	const changes = changesOf(scenarios, scenario);
	if (changes === undefined) {
		return refuse([{ path: [], message: message('policy_unknown_scenario', { scenario }) }]);
	}
	const layers = [TEMPLATES[scenarios.template], scenarios.baseline, changes];
	const policy = layers.reduce<unknown>(
		(base, each) => merge(base, each),
		DEFAULT_POLICY,
	) as Policy;
	const issues = judged.get(policy) ?? judge(policy);
	judged.set(policy, issues);
	return issues.length > 0 ? refuse(issues) : ok(policy);
}

/** The baseline has no changes of its own, nor has the current scenario before the first one. */
function changesOf({ list }: Scenarios, scenario: string): PolicyChanges | undefined {
	const found = list.find(({ id }) => id === scenario);
	if (found !== undefined) return found.changes;
	return scenario === BASELINE || scenario === CURRENT_SCENARIO ? {} : undefined;
}

/** Values one by one, then how they fit each other; the second only if the first are in order. */
function judge(policy: Policy): readonly PolicyIssue[] {
	const values = parsePolicy(policy);
	return values.ok ? checkPolicy(policy) : values.reason;
}
