import type { Inputs } from '../domain/inputs';
import type { LedgerTotals } from '../domain/ledger/totals/ledgerTotals';
import type { Plan } from '../domain/plan';
import type { PolicyIssue } from '../domain/policy/parse/issues';
import type { Policy } from '../domain/policy/policy';
import { resolvePolicy } from '../domain/policy/resolvePolicy';
import type { Month } from '../domain/primitives/units';
import { finish, type Steps } from '../domain/primitives/steps';
import { planSteps } from '../domain/recalculate';
import { sameFigures } from '../domain/sameFigures';
import { BASELINE, NO_SCENARIOS } from '../domain/scenario/scenario';

/** What the calculation needs to know of the world. */
export interface Surroundings {
	/** The month of today. */
	readonly today: () => Month;
	/** Milliseconds that only ever rise. */
	readonly elapsed: () => number;
}

/** A plan, how long it took, and what keeps it from following the policy. */
export interface Followed {
	readonly inputs: Inputs;
	readonly scenario: string;
	readonly plan: Plan;
	readonly milliseconds: number;
	/** Not empty: the policy is out of order, and the plan stays at the last one that was in order. */
	readonly issues: readonly PolicyIssue[];
}

/**
 * The plan of one scenario through all changes: remembers its last one, so that stages whose
 * inputs stayed the same are taken over, and the same question gets the same object.
 */
export class PlanFollower {
	readonly #surroundings: Surroundings;
	#last: Followed | null = null;
	/** Of inputs that are not on screen yet. */
	#foreseen: Followed | null = null;

	constructor(surroundings: Surroundings) {
		this.#surroundings = surroundings;
	}

	/** The last plan; null before the first. */
	get plan(): Plan | null {
		return this.#last?.plan ?? null;
	}

	/** The plan of what is about to be taken, else the last one; null before the first. */
	get ahead(): Plan | null {
		return this.#foreseen?.plan ?? this.plan;
	}

	/**
	 * beside: a plan of another scenario, to take over what does not hang on the policy. totals: the
	 * sales of these inputs, where they were turned round before.
	 */
	follow(
		inputs: Inputs,
		scenario: string,
		beside: Plan | null,
		totals: LedgerTotals | null = null,
	): Followed {
		const last = this.#last;
		const there = ifOf(last, inputs, scenario) ?? ifOf(this.#foreseen, inputs, scenario);
		if (there !== null) {
			if (there === this.#foreseen) this.#foreseen = null;
			this.#last = there;
			return there;
		}
		// A note beside a cell moves no figure: the plan stays the very same.
		if (last?.scenario === scenario && sameFigures(last.inputs, inputs)) {
			this.#last = { ...last, inputs };
			return this.#last;
		}
		const base = this.plan ?? this.ahead;
		const { elapsed } = this.#surroundings;
		const from = elapsed();
		const making = this.#make(inputs, scenario, nearest(inputs, base, beside), totals);
		this.#last = { ...finish(making), milliseconds: elapsed() - from };
		// Something else came instead of what was foreseen.
		this.#foreseen = null;
		return this.#last;
	}

	/**
	 * The plan of inputs that are about to be taken. What is on screen until then may be asked for in
	 * between, and does not cost what was worked out.
	 */
	*foresee(
		inputs: Inputs,
		scenario: string,
		beside: Plan | null,
		totals: LedgerTotals | null = null,
	): Steps<Followed> {
		const there = ifOf(this.#last, inputs, scenario) ?? ifOf(this.#foreseen, inputs, scenario);
		if (there !== null) return there;
		const base = nearest(inputs, this.ahead, beside);
		const { elapsed } = this.#surroundings;
		const making = this.#make(inputs, scenario, base, totals);
		for (let milliseconds = 0; ;) {
			const from = elapsed();
			const { done, value } = making.next();
			// What the page did between two steps is not ours.
			milliseconds += elapsed() - from;
			if (done === true) return (this.#foreseen = { ...value, milliseconds });
			yield value;
		}
	}

	*#make(
		inputs: Inputs,
		scenario: string,
		base: Plan | null,
		totals: LedgerTotals | null,
	): Steps<Omit<Followed, 'milliseconds'>> {
		const resolved = resolvePolicy(inputs.scenarios, scenario);
		const policy = resolved.ok ? resolved.value : (this.#last?.plan.policy ?? lastResort());
		const today = this.#surroundings.today();
		const plan = yield* planSteps(inputs, policy, base, { today, scenario, totals });
		return { inputs, scenario, plan, issues: resolved.ok ? [] : resolved.reason };
	}
}

const ifOf = (one: Followed | null, inputs: Inputs, scenario: string): Followed | null =>
	one?.inputs === inputs && one.scenario === scenario ? one : null;

/** The plan to build on: one that has read these sales already, else our own. */
function nearest({ ledger }: Inputs, own: Plan | null, beside: Plan | null): Plan | null {
	const hasRead = (plan: Plan | null): boolean => plan?.inputs.ledger === ledger;
	return own === null || (hasRead(beside) && !hasRead(own)) ? beside : own;
}

/** The policy of a fresh workbook: in order by construction. */
function lastResort(): Policy {
	const policy = resolvePolicy(NO_SCENARIOS, BASELINE);
	if (!policy.ok) throw new Error('the default policy is out of order');
	return policy.value;
}
