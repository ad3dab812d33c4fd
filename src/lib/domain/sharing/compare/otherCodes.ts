import { NO_NAME, type NameList } from '../../ledger/names';
import type { Code } from '../../primitives/units';

const UNSEEN = -2;
const FIRST_STRANGER = -3;

/**
 * Codes of one name list in those of another. A name that the other list does not have gets a
 * negative code that nothing else has; nothing is learned by looking.
 */
export class OtherCodes {
	readonly #codes: Int32Array;

	constructor(
		private readonly from: NameList,
		private readonly to: NameList,
	) {
		this.#codes = new Int32Array(from.size).fill(UNSEEN);
	}

	of(code: Code): Code {
		if (code === NO_NAME) return NO_NAME;
		const known = this.#codes[code]!;
		return known === UNSEEN ? (this.#codes[code] = this.#find(code)) : known;
	}

	#find(code: Code): Code {
		const name = this.from.name(code);
		// Two states of one workbook mostly have a name in the same place.
		if (code < this.to.size && this.to.name(code) === name) return code;
		const found = this.to.find(name);
		return found === NO_NAME ? FIRST_STRANGER - code : found;
	}
}

/** The same for a list that learns the names it is asked for. */
export class LearnedCodes {
	readonly #codes: Int32Array;

	constructor(
		private readonly from: NameList,
		private readonly to: NameList,
	) {
		this.#codes = new Int32Array(from.size).fill(UNSEEN);
	}

	of(code: Code): Code {
		if (code === NO_NAME) return NO_NAME;
		const known = this.#codes[code]!;
		return known === UNSEEN ? (this.#codes[code] = this.to.code(this.from.name(code))) : known;
	}
}
