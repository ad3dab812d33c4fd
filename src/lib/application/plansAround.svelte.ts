import { createInputs, type Inputs } from '../domain/inputs';
import type { Ledger } from '../domain/ledger/ledger';
import { compareChunks } from '../domain/ledger/totals/compareChunks';
import type { Wanted } from '../domain/ledger/totals/totalSteps';
import type { Plan } from '../domain/plan';
import type { PolicyIssue } from '../domain/policy/parse/issues';
import type { Steps } from '../domain/primitives/steps';
import { BASELINE } from '../domain/scenario/scenario';
import { afterPaint } from './afterPaint';
import { inSlices, LONG_SLICE } from './inSlices';
import { PlanFollower, type Followed, type Surroundings } from './planFollower';

type OnScreen = Pick<Followed, 'inputs' | 'scenario'>;

/** A plan, and that of the baseline beside it. */
interface Pair {
	readonly plan: Followed;
	readonly baseline: Followed;
}

export interface Ground {
	readonly onScreen: () => OnScreen;
	/** Makes of what is on screen what follows from it. */
	readonly follow: () => Pair;
	/** The same ahead, in steps: `follow` takes it over. */
	readonly foresee: (inputs: Inputs, wanted: Wanted) => Steps<void>;
}

/**
 * What follows from the inputs, for what stands around a sheet: panel, tabs, header, foot. An edit of
 * the sales is painted first in the sheet it was made in; what follows from it around that comes in the
 * task after. A sheet that is opened or pasted is painted first too, and its plan is worked out beside
 * the page. Everything else is there at once. Policies do not hang on the sales: they are never late.
 */
export class PlansAround {
	readonly #ground: Ground;
	/** Is there somebody who brings late plans up? */
	#kept = false;
	#painted = $state.raw<Ledger | null>(null);
	/** A sheet is shown before what follows from it. */
	#sheetFirst = $state.raw(false);
	/** Does it stand? */
	#stands = $state.raw(false);
	#working = false;
	#last: Pair | null = null;
	readonly #bare: (onScreen: OnScreen) => Pair;
	readonly #seen = $derived.by((): Pair => {
		const { inputs, scenario } = this.#ground.onScreen();
		const last = this.#last;
		if (this.#sheetFirst) return this.#before ?? this.#bare({ inputs, scenario });
		const waits = this.#kept && this.#painted !== inputs.ledger;
		if (waits && last?.plan.scenario === scenario && isEdit(last.plan.inputs, inputs)) return last;
		return (this.#last = this.#ground.follow());
	});

	constructor(surroundings: Surroundings, ground: Ground) {
		this.#ground = ground;
		this.#bare = withoutSales(surroundings);
	}

	/** Is nothing known yet of the sales on screen? Then the plan is one of the policy alone. */
	get pending(): boolean {
		return this.#sheetFirst && this.#before === null;
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

	/** The sheet that comes now is painted before what follows from it is worked out. */
	paintSheetFirst(): void {
		this.#stands = false;
		this.#sheetFirst = true;
	}

	/** The sheet that was to be painted first stands. */
	sheetStands(): void {
		this.#stands = true;
	}

	/** For an effect: brings up what is late, once the sheet is painted. Returns the way to stop. */
	keepUp(): () => void {
		this.#kept = true;
		const { ledger } = this.#ground.onScreen().inputs;
		if (this.#sheetFirst && this.#stands) return afterPaint(() => void this.#workOut());
		if (this.#sheetFirst) return later(() => void this.#workOut());
		if (this.#seen.plan.inputs.ledger === ledger) return () => undefined;
		const gone = new AbortController();
		const stop = afterPaint(() => void this.#bringUp(ledger, gone.signal));
		return () => {
			stop();
			gone.abort();
		};
	}

	/** Of rows everywhere the plan is worked out beside the page, as that of a sheet that is opened. */
	async #bringUp(ledger: Ledger, signal: AbortSignal): Promise<void> {
		if (changedChunks(this.#seen.plan.inputs.ledger, ledger) > FEW_CHUNKS)
			await inSlices(this.#ground.foresee(this.#ground.onScreen().inputs, 'tiers'), { signal });
		if (!signal.aborted) this.#painted = ledger;
	}

	/** The plan of this sheet as it was before rows came to it. */
	get #before(): Pair | null {
		const { inputs, scenario } = this.#ground.onScreen();
		const last = this.#last;
		const same = last?.plan.scenario === scenario && isEdit(last.plan.inputs, inputs);
		return same ? last : null;
	}

	async #workOut(): Promise<void> {
		if (this.#working) return;
		this.#working = true;
		try {
			for (let worked: Inputs | null = null; worked !== this.#ground.onScreen().inputs;) {
				worked = this.#ground.onScreen().inputs;
				await inSlices(this.#ground.foresee(worked, 'plan'), { slice: LONG_SLICE });
			}
		} finally {
			this.#working = false;
			this.#painted = this.#ground.onScreen().inputs.ledger;
			this.#sheetFirst = false;
		}
		// What the sheet of the tiers asks for beside: nobody waits for it yet.
		await inSlices(this.#ground.foresee(this.#ground.onScreen().inputs, 'tiers'));
	}
}

/** ms: a sheet that does not come by then is not waited for any more. */
const PATIENCE = 2000;

function later(then: () => void): () => void {
	const task = setTimeout(then, PATIENCE);
	return () => {
		clearTimeout(task);
	};
}

/** So many are read in a frame. */
const FEW_CHUNKS = 8;

function changedChunks(before: Ledger, now: Ledger): number {
	const { come, gone } = compareChunks(before.chunks, now.chunks);
	return Math.max(come.length, gone.length);
}

/** Do the inputs differ in the sales alone, and were there any? */
function isEdit(before: Inputs, after: Inputs): boolean {
	const [old, now] = [before.ledger.chunks, after.ledger.chunks];
	if (before.ledger === after.ledger || old.length === 0 || now.length === 0) return false;
	const keys = Object.keys({ ...before, ...after }) as (keyof Inputs)[];
	return keys.every((key) => key === 'ledger' || before[key] === after[key]);
}

/** What follows from a policy alone. */
function withoutSales(surroundings: Surroundings): (onScreen: OnScreen) => Pair {
	const active = new PlanFollower(surroundings);
	const baseline = new PlanFollower(surroundings);
	const nothing = createInputs();
	return ({ inputs: { title, scenarios }, scenario }) => {
		const inputs = { ...nothing, title, scenarios };
		const below = baseline.follow(inputs, BASELINE, null);
		const plan = scenario === BASELINE ? below : active.follow(inputs, scenario, below.plan);
		return { plan, baseline: below };
	};
}
