import { compareNames } from '../primitives/compareNames';
import type { Code } from '../primitives/units';

/** No name: the cell was blank. */
export const NO_NAME: Code = -1;

/**
 * A list of names with their codes. Append-only for the life of the workbook in memory: a code
 * never changes its meaning, so values that hold codes stay immutable while the list grows.
 * Names are values in a Map, never object keys: `__proto__` is an ordinary customer.
 */
export class NameList {
	readonly #names: string[] = [];
	readonly #codes = new Map<string, Code>();
	#order: { readonly size: number; readonly rank: Int32Array } | null = null;

	constructor(names: Iterable<string> = []) {
		for (const name of names) this.code(name);
	}

	get size(): number {
		return this.#names.length;
	}

	/** The code of a name, given now if it is new. */
	code(name: string): Code {
		const known = this.#codes.get(name);
		if (known !== undefined) return known;
		const code = this.#names.length;
		this.#names.push(name);
		this.#codes.set(name, code);
		return code;
	}

	/** The code of a name, or `NO_NAME`. */
	find(name: string): Code {
		return this.#codes.get(name) ?? NO_NAME;
	}

	/** The name of a code; empty for `NO_NAME`. */
	name(code: Code): string {
		return this.#names[code] ?? '';
	}

	/** Names from `start` on, in the order of their codes. */
	from(start: number): readonly string[] {
		return this.#names.slice(start);
	}

	/**
	 * Place of every code in code-point order of the names: the order of every tie.
	 * Rebuilt only when names were added; the array is never changed after it was returned.
	 */
	rank(): Int32Array {
		const size = this.#names.length;
		if (this.#order?.size === size) return this.#order.rank;
		const codes = Array.from({ length: size }, (_, code) => code);
		codes.sort((a, b) => compareNames(this.#names[a] ?? '', this.#names[b] ?? ''));
		const rank = new Int32Array(size);
		codes.forEach((code, place) => (rank[code] = place));
		this.#order = { size, rank };
		return rank;
	}
}
