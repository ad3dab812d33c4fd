import type { Steps } from '../../domain/primitives/steps';
import { pause } from './versionOf';

/** ms of work before the page may draw: nobody types into a workbook that is being opened. */
const SLICE = 40;

/** Runs steps to their end, and lets the page breathe in between. */
export async function breathing<Value>(steps: Steps<Value>): Promise<Value> {
	let until = performance.now() + SLICE;
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
		if (performance.now() < until) continue;
		await pause();
		until = performance.now() + SLICE;
	}
}
