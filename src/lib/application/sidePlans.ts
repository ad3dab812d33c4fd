import type { Inputs } from '../domain/inputs';
import type { Plan } from '../domain/plan';
import { changePolicy, type PolicyPath } from '../domain/policy/changePolicy';
import type { Steps } from '../domain/primitives/steps';
import { totalsAhead } from '../domain/ledger/totals/totalsAhead';
import { changeScenario } from '../domain/scenario/changeScenario';
import { headlineKey, headlinesOf } from '../domain/scenario/headline';
import { BASELINE } from '../domain/scenario/scenario';
import { seekGoal, type Goal, type Lever, type Sought } from '../domain/scenario/seekGoal';
import { PlanFollower, type Surroundings } from './planFollower';
import type { Workspace } from './workspace.svelte';

/** What is sought: the value of one lever of a scenario that brings one of its figures to a goal. */
export interface Seeking {
	/** Id of a scenario, or `BASELINE`. */
	readonly scenario: string;
	/** `headlineKey` of the figure. */
	readonly figure: string;
	readonly goal: Goal;
	readonly lever: Lever;
	/** Where a value of the lever is put. */
	readonly put: (value: number) => { readonly path: PolicyPath; readonly value: unknown };
}

/** The plans of scenarios that are looked at beside the one on screen. */
export class SidePlans {
	readonly #followers = new Map<string, PlanFollower>();

	constructor(
		private readonly workspace: Workspace,
		private readonly surroundings: Surroundings,
	) {}

	/** The plan of a scenario of the open workbook, or of its baseline. Equal inputs, the same object. */
	planOf(scenario: string): Plan {
		const { inputs, plan, baselinePlan } = this.workspace;
		if (scenario === BASELINE) return baselinePlan;
		if (scenario === this.workspace.scenario) return plan;
		const follower = this.#followers.get(scenario) ?? new PlanFollower(this.surroundings);
		this.#followers.set(scenario, follower);
		return follower.follow(inputs, scenario, baselinePlan).plan;
	}

	/** Forgets the plans of all scenarios but these: each holds as much as a workbook's figures. */
	keepOnly(scenarios: readonly string[]): void {
		for (const id of this.#followers.keys())
			if (!scenarios.includes(id)) this.#followers.delete(id);
	}

	/**
	 * The plan before the step on screen, of the scenario on screen; null before the first step, and
	 * where the policy was out of order. Nothing is kept of it.
	 */
	*planBefore(): Steps<Plan | null> {
		const { history, scenario, plan } = this.workspace;
		const step = history.steps[history.position - 1];
		if (step === undefined) return null;
		const { inputs } = step;
		const known = inputs.scenarios.list.some(({ id }) => id === scenario);
		const totals = yield* totalsAhead(inputs, plan);
		const follower = new PlanFollower(this.surroundings);
		const before = follower.follow(inputs, known ? scenario : BASELINE, plan, totals);
		yield 1;
		return before.issues.length > 0 ? null : before.plan;
	}

	/** Looks for a goal without changing the workbook. A value that puts the policy out of order counts as none. */
	seek({ scenario, figure, goal, lever, put }: Seeking): Steps<Sought> {
		const { inputs } = this.workspace;
		const from = this.planOf(scenario);
		const follower = new PlanFollower(this.surroundings);
		return seekGoal(lever, goal, (value) => {
			const changed = withValue(inputs, scenario, put(value));
			const { plan, issues } = follower.follow(changed, scenario, from);
			if (issues.length > 0) return null;
			return headlinesOf(plan).find((each) => headlineKey(each) === figure)?.value ?? null;
		});
	}
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
