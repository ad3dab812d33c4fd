/** A result, and the values it was computed from. */
export interface Stage<Result> {
	readonly read: readonly unknown[];
	readonly result: Result;
}

/**
 * One step of a calculation. The last one is returned as it is when everything it read is the
 * same, by identity; else the result is computed anew, from the last result where that is less work.
 */
export function stage<Result>(
	read: readonly unknown[],
	last: Stage<Result> | undefined,
	compute: (last: Result | null) => Result,
): Stage<Result> {
	return last !== undefined && readsSame(last.read, read)
		? last
		: { read, result: compute(last?.result ?? null) };
}

/** The same values in the same places, by identity. */
export const readsSame = (last: readonly unknown[], read: readonly unknown[]): boolean =>
	last.length === read.length && read.every((value, k) => Object.is(value, last[k]));
