import type { Inputs } from '../domain/inputs';
import type { Plan } from '../domain/plan';
import type { Steps } from '../domain/primitives/steps';
import { totalsAhead } from '../domain/ledger/totals/totalsAhead';
import { BASELINE } from '../domain/scenario/scenario';
import { PlanFollower, type Surroundings } from './planFollower';
import type { Workspace } from './workspace.svelte';

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
		const follower = this.#followers.get(scenario) ?? this.follower();
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
		const follower = this.follower();
		const before = follower.follow(inputs, known ? scenario : BASELINE, plan, totals);
		yield 1;
		return before.issues.length > 0 ? null : before.plan;
	}

	/** The inputs on screen. */
	get inputs(): Inputs {
		return this.workspace.inputs;
	}

	/** Follows inputs that nobody else looks at. */
	follower(): PlanFollower {
		return new PlanFollower(this.surroundings);
	}
}
