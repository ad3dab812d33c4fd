import type { Inputs } from '../domain/inputs';
import { changePolicy, type PolicyPath } from '../domain/policy/changePolicy';
import type { Steps } from '../domain/primitives/steps';
import { changeScenario } from '../domain/scenario/changeScenario';
import { headlineKey, headlinesOf } from '../domain/scenario/headline';
import { seekGoal, type Goal, type Lever, type Sought } from '../domain/scenario/seekGoal';
import type { SidePlans } from './sidePlans';

/** What is sought: the value of one lever of a scenario that brings one of its figures to a goal. */
interface Seeking {
	/** Id of a scenario, or `BASELINE`. */
	readonly scenario: string;
	/** `headlineKey` of the figure. */
	readonly figure: string;
	readonly goal: Goal;
	readonly lever: Lever;
	/** Where a value of the lever is put. */
	readonly put: (value: number) => { readonly path: PolicyPath; readonly value: unknown };
}

/** Looks for a goal without changing the workbook. A value that puts the policy out of order counts as none. */
export function seek(sidePlans: SidePlans, seeking: Seeking): Steps<Sought> {
	const { scenario, figure, goal, lever, put } = seeking;
	const { inputs } = sidePlans;
	const from = sidePlans.planOf(scenario);
	const follower = sidePlans.follower();
	return seekGoal(lever, goal, (value) => {
		const changed = withValue(inputs, scenario, put(value));
		const { plan, issues } = follower.follow(changed, scenario, from);
		if (issues.length > 0) return null;
		return headlinesOf(plan).find((each) => headlineKey(each) === figure)?.value ?? null;
	});
}

/** Also of a published baseline: nothing is kept of it. */
const withValue = (
	inputs: Inputs,
	scenario: string,
	{ path, value }: ReturnType<Seeking['put']>,
): Inputs => ({
	...inputs,
	scenarios: changeScenario(inputs.scenarios, scenario, (changes) =>
		changePolicy(changes, path, value),
	),
});
