import { finish, type Steps } from './primitives/steps';
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
	return laterInSteps(read, last, function* (latest) {
		yield 0;
		return compute(latest);
	});
}

/** The same for what takes long: it can be made in steps before anybody asks. */
export function laterInSteps<Result>(
	read: readonly unknown[],
	last: Later<Result> | undefined,
	compute: (last: Result | null) => Steps<Result>,
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
		readonly compute: (last: Result | null) => Steps<Result>;
	} | null;
	/** Begun, and gone on with by whoever asks next. */
	#begun: Steps<Result> | null = null;

	constructor(
		readonly read: readonly unknown[],
		latest: Result | null,
		compute: (last: Result | null) => Steps<Result>,
	) {
		this.#from = { latest, compute };
	}

	get result(): Result {
		if (this.#made === null) finish(this.making());
		return this.#made!.result;
	}

	/** Has somebody asked for the result, or made it in steps? */
	get made(): boolean {
		return this.#made !== null;
	}

	/** The result, or the latest before it that was asked for; null without one. */
	get latest(): Result | null {
		return this.#made === null ? this.#from!.latest : this.#made.result;
	}

	/** Makes the result in steps; whoever asks for it meanwhile makes the rest at once. */
	*making(): Steps<void> {
		while (this.#from !== null) {
			this.#begun ??= this.#from.compute(this.#from.latest);
			const step = this.#next(this.#begun);
			if (step.done === true) {
				this.#made = { result: step.value };
				[this.#from, this.#begun] = [null, null];
			} else yield step.value;
		}
	}

	/** What broke breaks again for who asks again. */
	#next(steps: Steps<Result>): IteratorResult<number, Result> {
		try {
			return steps.next();
		} catch (fault) {
			this.#begun = null;
			throw fault;
		}
	}
}
