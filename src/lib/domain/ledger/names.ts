import { compareNames } from '../primitives/compareNames';
import type { Steps } from '../primitives/steps';
import type { Code } from '../primitives/units';
import { NameIndex } from './nameIndex';
import { NO_NAMES, TextNames, type Names } from './textNames';

/** No name: the cell was blank. */
export const NO_NAME: Code = -1;

/**
 * A list of names with their codes. Append-only for the life of the workbook in memory: a code
 * never changes its meaning, so values that hold codes stay immutable while the list grows.
 * Names are never object keys: `__proto__` is an ordinary customer.
 */
export class NameList {
	/** Names of the first codes that came in one piece, and the others. */
	#first = NO_NAMES;
	readonly #later: string[] = [];
	/** Of names that somebody has looked for. */
	readonly #index = new NameIndex((code) => this.name(code));
	#order: { readonly size: number; readonly rank: Int32Array } | null = null;

	constructor(names: Iterable<string> = []) {
		for (const name of names) this.code(name);
	}

	get size(): number {
		return this.#first.length + this.#later.length;
	}

	/** The code of a name, given now if it is new. */
	code(name: string): Code {
		const known = this.find(name);
		return known === NO_NAME ? this.#first.length + this.#later.push(name) - 1 : known;
	}

	/** The codes of names, given now to those that are new. */
	learn(names: Names): Int32Array {
		if (this.size > 0 || !(names instanceof TextNames))
			return Int32Array.from(names, (name) => this.code(name));
		this.take(names);
		return names.to.map((_, code) => code);
	}

	/** Takes its first names in one piece; they must be different. */
	take(names: TextNames): void {
		if (this.size > 0) throw new Error('only a list without names takes them in one piece');
		this.#first = names;
	}

	/** The code of a name, or `NO_NAME`. */
	find(name: string): Code {
		return this.#index.find(name, this.size);
	}

	/** Makes ready to find names: done by the first look otherwise, all at once. */
	indexed(): Steps<void> {
		return this.#index.upTo(this.size);
	}

	/** The name of a code; empty for `NO_NAME`. */
	name(code: Code): string {
		const later = code - this.#first.length;
		return later < 0 ? this.#first.name(code) : (this.#later[later] ?? '');
	}

	/** Names from `start` up to (not including) `end`, in the order of their codes. */
	from(start: number, end = this.size): readonly string[] {
		const split = this.#first.length;
		const length = Math.max(0, end - start);
		if (start >= split) return this.#later.slice(start - split, start - split + length);
		return Array.from({ length }, (_, at) => this.name(start + at));
	}

	/**
	 * Place of every code in code-point order of the names: the order of every tie.
	 * Rebuilt only when names were added; the array is never changed after it was returned.
	 */
	rank(): Int32Array {
		const { size } = this;
		if (this.#order?.size === size) return this.#order.rank;
		const codes = Array.from({ length: size }, (_, code) => code);
		const names = this.from(0);
		codes.sort((a, b) => compareNames(names[a] ?? '', names[b] ?? ''));
		const rank = new Int32Array(size);
		codes.forEach((code, place) => (rank[code] = place));
		this.#order = { size, rank };
		return rank;
	}
}
