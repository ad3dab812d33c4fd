import { NO_NAME, type NameList } from '../../domain/ledger/names';
import type { Code } from '../../domain/primitives/units';

/** The names in use, numbered anew in the order of their first use. */
export class CompactNames {
	readonly names: string[] = [];
	readonly #list: NameList;
	readonly #codes: Int32Array;

	constructor(list: NameList) {
		this.#list = list;
		this.#codes = new Int32Array(list.size).fill(NO_NAME);
	}

	use(code: Code): void {
		if (code === NO_NAME || this.#codes[code] !== NO_NAME) return;
		this.#codes[code] = this.names.length;
		this.names.push(this.#list.name(code));
	}

	useColumn(codes: Int32Array): void {
		for (const code of codes) this.use(code);
	}

	/** The new code; `NO_NAME` for a name that is not in use. */
	code(code: Code): Code {
		return this.#codes[code] ?? NO_NAME;
	}
}
