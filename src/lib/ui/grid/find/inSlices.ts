import type { Steps } from '$lib/domain/primitives/steps';

/** ms of work before the page may draw and answer. */
const SLICE = 12;

/** Runs steps beside the page, `slice` ms at a time; null when nobody waits for them any more. */
export async function inSlices<Value>(
	steps: Steps<Value>,
	wanted: () => boolean,
	slice = SLICE,
): Promise<Value | null> {
	for (;;) {
		const until = performance.now() + slice;
		while (performance.now() < until) {
			const step = steps.next();
			if (step.done === true) return step.value;
		}
		await new Promise((resolve) => setTimeout(resolve, 0));
		if (!wanted()) return null;
	}
}
