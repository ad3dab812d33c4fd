import type { Reading } from '$lib/domain/primitives/soundsLike';

/** A list of names that is only ever added to. */
export interface NamesThatGrow {
	readonly size: number;
	from(start: number): readonly string[];
}

/** Only these are said otherwise than they are written. */
const CHINESE = /\p{Script=Han}/u;

/** How names are said, and which are still to be asked for. */
export class Readings {
	readonly #readings = new Map<string, Reading>();
	#wanted = new Set<string>();
	/** How far each list was looked through. */
	#seen = new WeakMap<NamesThatGrow, number>();

	get size(): number {
		return this.#readings.size;
	}

	/** Empty while nobody knows. */
	of(name: string): Reading {
		return this.#readings.get(name) ?? '';
	}

	/** Wants the names of a list that were not seen before. */
	want(list: NamesThatGrow): void {
		for (const name of list.from(this.#seen.get(list) ?? 0))
			if (!this.#readings.has(name) && CHINESE.test(name)) this.#wanted.add(name);
		this.#seen.set(list, list.size);
	}

	/** The first of those that are wanted. */
	next(most: number): readonly string[] {
		return [...this.#wanted].slice(0, most);
	}

	take(names: readonly string[], readings: readonly Reading[]): void {
		names.forEach((name, place) => {
			this.#readings.set(name, readings[place] ?? '');
			this.#wanted.delete(name);
		});
	}

	/** Wants nothing more; whoever asks again asks for all that is not known. */
	giveUp(): void {
		this.#wanted = new Set();
		this.#seen = new WeakMap();
	}
}
