import type { Inputs } from '../domain/inputs';
import type { LedgerTotals } from '../domain/ledger/totals/ledgerTotals';
import type { Plan } from '../domain/plan';
import type { PolicyIssue } from '../domain/policy/parse/issues';
import type { Policy } from '../domain/policy/policy';
import { resolvePolicy } from '../domain/policy/resolvePolicy';
import type { Month } from '../domain/primitives/units';
import { recalculate } from '../domain/recalculate';
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
		this.#last = this.#make(inputs, scenario, beside, totals);
		return this.#last;
	}

	/**
	 * The plan of inputs that are about to be taken. What is on screen until then may be asked for in
	 * between, and does not cost what was worked out.
	 */
	foresee(
		inputs: Inputs,
		scenario: string,
		beside: Plan | null,
		totals: LedgerTotals | null = null,
	): Followed {
		const there = ifOf(this.#last, inputs, scenario);
		if (there !== null) return there;
		this.#foreseen = this.#make(inputs, scenario, beside, totals);
		return this.#foreseen;
	}

	#make(
		inputs: Inputs,
		scenario: string,
		beside: Plan | null,
		totals: LedgerTotals | null,
	): Followed {
		const last = this.#last;
		const resolved = resolvePolicy(inputs.scenarios, scenario);
		const policy = resolved.ok ? resolved.value : (last?.plan.policy ?? lastResort());
		const { today, elapsed } = this.#surroundings;
		const from = elapsed();
		const start = nearest(inputs, this.plan, beside);
		const plan = recalculate(inputs, policy, start, { today: today(), scenario, totals });
		const milliseconds = elapsed() - from;
		const issues = resolved.ok ? [] : resolved.reason;
		return { inputs, scenario, plan, milliseconds, issues };
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
