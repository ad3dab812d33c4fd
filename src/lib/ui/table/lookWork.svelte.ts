import type { Steps } from '$lib/domain/primitives/steps';
import { inSlices } from '../grid/find/inSlices';

/** ms of sorting before the page may draw and answer. */
const SLICE = 30;

/** Puts a table in order beside the page: what is on screen stays until the new order is there. */
export class LookWork {
	/** How much is done, 0–1; null: nothing is under way that takes a while. */
	share = $state.raw<number | null>(null);
	#turn = 0;

	/** null: it was called off, or something else was asked for. */
	async run<Value>(steps: Steps<Value>): Promise<Value | null> {
		const turn = ++this.#turn;
		let done = 0;
		function* told(): Steps<Value> {
			for (;;) {
				const step = steps.next();
				if (step.done === true) return step.value;
				done = step.value;
				yield done;
			}
		}
		const value = await inSlices(
			told(),
			() => {
				if (turn === this.#turn) this.share = done;
				return turn === this.#turn;
			},
			SLICE,
		);
		if (turn === this.#turn) this.share = null;
		return value;
	}

	cancel(): void {
		this.#turn++;
		this.share = null;
	}
}
