import { readsSame, type Stage } from './stage';

/**
 * One step of a calculation whose result is made when somebody first asks for it: for what only a
 * sheet, the report or a rare rule reads. The last one is returned as it is when everything it read
 * is the same; else the result is made from the latest that was asked for, where that is less work.
 */
export function later<Result>(
	read: readonly unknown[],
	last: Later<Result> | undefined,
	compute: (last: Result | null) => Result,
): Later<Result> {
	return last !== undefined && readsSame(last.read, read)
		? last
		: new Later(read, last?.latest ?? null, compute);
}

/** Holds no earlier step, only its result: a long day of edits keeps no chain of plans alive. */
export class Later<Result> implements Stage<Result> {
	#made: { readonly result: Result } | null = null;
	#from: {
		readonly latest: Result | null;
		readonly compute: (last: Result | null) => Result;
	} | null;

	constructor(
		readonly read: readonly unknown[],
		latest: Result | null,
		compute: (last: Result | null) => Result,
	) {
		this.#from = { latest, compute };
	}

	get result(): Result {
		if (this.#from !== null) {
			this.#made = { result: this.#from.compute(this.#from.latest) };
			this.#from = null;
		}
		return this.#made!.result;
	}

	/** The result, or the latest before it that was asked for; null without one. */
	get latest(): Result | null {
		return this.#made === null ? this.#from!.latest : this.#made.result;
	}
}
