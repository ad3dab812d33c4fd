import type { Steps } from '../domain/primitives/steps';

/** ms of work before the page may draw; a frame has 16. */
const SLICE = 8;
/** The same while nothing on the page waits for a hand; a plan that follows in the same slice stays short. */
export const LONG_SLICE = 16;

interface Watch {
	readonly signal?: AbortSignal;
	readonly progress?: (share: number) => void;
	/** ms of work before the page may draw. */
	readonly slice?: number;
}

/** Lets the page draw and answer before what comes next. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Works parts out that are kept once they are: each in a task of its own. */
export async function apart(parts: readonly (() => unknown)[]): Promise<void> {
	for (const part of parts) {
		await breathe();
		part();
	}
	await breathe();
}

/** The next task: a timer that follows on timers would come 4 ms late every time. */
const nextTask = (): Promise<void> =>
	new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});

/** Runs steps a slice at a time, so that the page never stands still; null when it was called off. */
export async function inSlices<Value>(
	steps: Steps<Value>,
	{ signal, progress, slice = SLICE }: Watch = {},
): Promise<Value | null> {
	let until = performance.now() + slice;
	while (signal?.aborted !== true) {
		const step = steps.next();
		if (step.done === true) return step.value;
		if (performance.now() < until) continue;
		progress?.(step.value);
		await nextTask();
		until = performance.now() + slice;
	}
	return null;
}
