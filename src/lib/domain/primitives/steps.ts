/**
 * Work in steps: yields now and then how much of it is done (0–1), so that whoever runs it can let
 * the page breathe, show progress, or leave it.
 */
export type Steps<Value> = Generator<number, Value, undefined>;

/** Rows between two yields. */
export const ROWS_PER_STEP = 16_384;

/** Runs to the end at once. */
export function finish<Value>(steps: Steps<Value>): Value {
	for (;;) {
		const { done, value } = steps.next();
		if (done === true) return value;
	}
}

/** The same steps as a part of a larger piece of work. */
export function* within<Value>(steps: Steps<Value>, from: number, to: number): Steps<Value> {
	for (;;) {
		const { done, value } = steps.next();
		if (done === true) return value;
		yield from + value * (to - from);
	}
}
