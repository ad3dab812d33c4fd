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
	const same =
		last?.read.length === read.length && read.every((value, k) => Object.is(value, last.read[k]));
	return same ? last : { read, result: compute(last?.result ?? null) };
}
