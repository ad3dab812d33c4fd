import type { Plan } from '../domain/plan';
import { judgingOf } from '../domain/judgingOf';
import { inSlices } from './inSlices';
import type { Pricing } from './pricing.svelte';

/** ms without a further change before the checks are asked: while a cut is dragged nobody reads them. */
const REST = 300;

/** What the checks say of the plan on screen: asked once the hand rests, beside the page. */
export class Judging {
	readonly #pricing: Pricing;
	#judged = $state.raw<Plan | null>(null);

	constructor(pricing: Pricing) {
		this.#pricing = pricing;
	}

	/** The last plan that was judged: its checks are there. Null before the first. */
	get plan(): Plan | null {
		return this.#judged;
	}

	/** Judges a plan. Returns the way to leave it; what was made of it by then is kept. */
	judge(plan: Plan): () => void {
		const left = new AbortController();
		const soon = setTimeout(() => void this.#run(plan, left.signal), REST);
		return () => {
			clearTimeout(soon);
			left.abort();
		};
	}

	async #run(plan: Plan, signal: AbortSignal): Promise<void> {
		if (!this.#pricing.isJudged(plan)) await this.#pricing.run(plan, signal);
		const steps = signal.aborted ? null : judgingOf(plan);
		if (steps !== null) await inSlices(steps, { signal });
		if (!signal.aborted) this.#judged = plan;
	}
}
