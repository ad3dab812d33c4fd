import type { Inputs } from '../domain/inputs';
import type { Ledger } from '../domain/ledger/ledger';
import type { Plan } from '../domain/plan';
import type { PolicyIssue } from '../domain/policy/parse/issues';
import { afterPaint } from './afterPaint';
import type { Followed } from './planFollower';

type OnScreen = Pick<Followed, 'inputs' | 'scenario'>;

/** A plan, and that of the baseline beside it. */
interface Pair {
	readonly plan: Followed;
	readonly baseline: Followed;
}

/**
 * What follows from the inputs, for what stands around a sheet: panel, tabs, header, foot. An edit of
 * the sales is painted first in the sheet it was made in; what follows from it around that comes in the
 * task after. Everything else is there at once. Policies do not hang on the sales: they are never late.
 */
export class PlansAround {
	readonly #onScreen: () => OnScreen;
	readonly #follow: () => Pair;
	/** Is there somebody who brings late plans up? */
	#kept = false;
	#painted = $state.raw<Ledger | null>(null);
	#last: Pair | null = null;
	readonly #seen = $derived.by((): Pair => {
		const { inputs, scenario } = this.#onScreen();
		const waits = this.#kept && this.#painted !== inputs.ledger;
		const last = this.#last;
		if (waits && last?.plan.scenario === scenario && isEdit(last.plan.inputs, inputs)) return last;
		return (this.#last = this.#follow());
	});

	/** follow: makes of what is on screen what follows from it. */
	constructor(onScreen: () => OnScreen, follow: () => Pair) {
		this.#onScreen = onScreen;
		this.#follow = follow;
	}

	get plan(): Plan {
		return this.#seen.plan.plan;
	}

	/** The plan of the baseline: the very same object while the baseline is on screen. */
	get baselinePlan(): Plan {
		return this.#seen.baseline.plan;
	}

	/** How long the plan took. */
	get milliseconds(): number {
		return this.#seen.plan.milliseconds;
	}

	/** Why the plan does not follow the policy of the workbook; empty when it does. */
	get issues(): readonly PolicyIssue[] {
		return this.#seen.plan.issues;
	}

	/** For an effect: brings up what is late, once the edit is painted. Returns the way to stop. */
	keepUp(): () => void {
		this.#kept = true;
		const { ledger } = this.#onScreen().inputs;
		if (this.#seen.plan.inputs.ledger === ledger) return () => undefined;
		return afterPaint(() => {
			this.#painted = ledger;
		});
	}
}

/** Do the inputs differ in the sales alone, and were there any? */
function isEdit(before: Inputs, after: Inputs): boolean {
	const [old, now] = [before.ledger.chunks, after.ledger.chunks];
	if (before.ledger === after.ledger || old.length === 0 || now.length === 0) return false;
	const keys = Object.keys({ ...before, ...after }) as (keyof Inputs)[];
	return keys.every((key) => key === 'ledger' || before[key] === after[key]);
}
