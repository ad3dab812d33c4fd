import type { NameList } from '../ledger/names';
import type { Code } from '../primitives/units';

/** A single character stands in too many words to be taken for a name. */
const SHORTEST = 2;

/**
 * Finds names of customers in texts that go to one of them: products and regions are the planner's own
 * words and may hold a name. The dealer's own name is none, nor is what only stands inside it.
 */
export class OtherNames {
	readonly #names = new Set<string>();
	readonly #lengths: readonly number[];
	readonly #own: string;
	readonly #known = new Map<string, boolean>();

	/** own: whose file it is; null: nobody's. more: names of people, prospects … */
	constructor(customers: NameList, own: Code | null, more: Iterable<string> = []) {
		this.#own = own === null ? '' : customers.name(own);
		for (const name of [...customers.from(0), ...more])
			if (name !== this.#own && name.length >= SHORTEST) this.#names.add(name);
		this.#lengths = [...new Set([...this.#names].map(({ length }) => length))];
	}

	/** Does anybody else's name stand in this text? */
	in(text: string): boolean {
		let known = this.#known.get(text);
		if (known === undefined) {
			known = this.#search(text);
			this.#known.set(text, known);
		}
		return known;
	}

	#search(text: string): boolean {
		return this.#lengths.some((length) => {
			for (let at = 0; at + length <= text.length; at++) {
				const found = this.#names.has(text.slice(at, at + length));
				if (found && !this.#inOwn(text, at, at + length)) return true;
			}
			return false;
		});
	}

	/** Does this part of the text lie inside the dealer's own name? */
	#inOwn(text: string, from: number, to: number): boolean {
		if (this.#own === '') return false;
		const at = text.indexOf(this.#own, Math.max(0, to - this.#own.length));
		return at !== -1 && at <= from;
	}
}
