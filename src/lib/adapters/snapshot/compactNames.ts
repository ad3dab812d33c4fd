import { NO_NAME, type NameList } from '../../domain/ledger/names';
import type { Code } from '../../domain/primitives/units';

/** The names in use, numbered anew in the order of their first use. */
export class CompactNames {
	readonly #list: NameList;
	readonly #codes: Int32Array;
	/** The old codes by their new ones. */
	readonly #used: Int32Array;
	#size = 0;

	constructor(list: NameList) {
		this.#list = list;
		this.#codes = new Int32Array(list.size).fill(NO_NAME);
		this.#used = new Int32Array(list.size);
	}

	get size(): number {
		return this.#size;
	}

	/** Names by their new codes, up to (not including) `end`. */
	from(start: number, end: number): string[] {
		return Array.from(this.#used.subarray(start, Math.min(end, this.#size)), (code) =>
			this.#list.name(code),
		);
	}

	use(code: Code): void {
		if (code === NO_NAME || this.#codes[code] !== NO_NAME) return;
		this.#used[this.#size] = code;
		this.#codes[code] = this.#size++;
	}

	useColumn(codes: Int32Array): void {
		for (const code of codes) this.use(code);
	}

	/** The new code; `NO_NAME` for a name that is not in use. */
	code(code: Code): Code {
		return this.#codes[code] ?? NO_NAME;
	}
}
