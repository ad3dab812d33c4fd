import { NO_NAME, type NameList } from '../../ledger/names';
import { ROWS_PER_STEP, type Steps } from '../../primitives/steps';
import type { Code } from '../../primitives/units';

const UNSEEN = -2;
const FIRST_STRANGER = -3;

/**
 * Codes of one name list in those of another. A name that the other list does not have is learned by
 * it, or else gets a negative code that nothing else has, and nothing is learned by looking.
 */
export class OtherCodes {
	readonly #codes: Int32Array;

	constructor(
		private readonly from: NameList,
		private readonly to: NameList,
		private readonly strangers: 'marked' | 'learned' = 'marked',
	) {
		this.#codes = new Int32Array(from.size).fill(UNSEEN);
	}

	of(code: Code): Code {
		if (code === NO_NAME) return NO_NAME;
		const known = this.#codes[code]!;
		return known === UNSEEN ? (this.#codes[code] = this.#find(code)) : known;
	}

	/** Looks at all names up to the first that stands elsewhere, so that no later look takes long. */
	*ready(): Steps<void> {
		for (let code = 0; code < this.from.size; code++) {
			if (!this.#inPlace(code)) return yield* this.to.indexed();
			this.#codes[code] = code;
			if (code % ROWS_PER_STEP === 0) yield 0;
		}
	}

	/** Two states of one workbook mostly have a name in the same place. */
	#inPlace(code: Code): boolean {
		return code < this.to.size && this.to.name(code) === this.from.name(code);
	}

	#find(code: Code): Code {
		if (this.#inPlace(code)) return code;
		const name = this.from.name(code);
		if (this.strangers === 'learned') return this.to.code(name);
		const found = this.to.find(name);
		return found === NO_NAME ? FIRST_STRANGER - code : found;
	}
}
