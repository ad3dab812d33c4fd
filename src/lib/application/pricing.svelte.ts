import type { Plan } from '../domain/plan';
import { breathe, inSlices } from './inSlices';

type Priced = Pick<Plan, 'channel'> & { readonly policy: Pick<Plan['policy'], 'guards'> };

/** Checks of prices read every sale once: of very many they are made beside the page, in slices. */
export class Pricing {
	/** Times that prices were made here: what was not ready may be. */
	#rounds = $state.raw(0);

	/** Can the prices of a plan be read without holding the page? */
	isPriced({ channel }: Priced): boolean {
		return this.#rounds >= 0 && channel.pricing() === null;
	}

	/** The same of everything that the checks say. */
	isJudged(plan: Priced): boolean {
		const { off } = plan.policy.guards;
		const looks = !off.includes('price-not-uniform') || !off.includes('price-size-inversion');
		return !looks || this.isPriced(plan);
	}

	/** Makes them in the next task. Returns how to leave. */
	make(plan: Priced): () => void {
		const left = new AbortController();
		void breathe().then(() => this.run(plan, left.signal));
		return () => {
			left.abort();
		};
	}

	/** Makes them; what is left unfinished is gone on with the next time. */
	async run({ channel }: Priced, signal: AbortSignal): Promise<void> {
		const steps = signal.aborted ? null : channel.pricing();
		if (steps === null) return;
		await inSlices(steps, { signal });
		if (!signal.aborted) this.#rounds++;
	}
}
