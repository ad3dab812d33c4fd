import type { Inputs } from '../inputs';
import { NameList } from '../ledger/names';
import type { Code } from '../primitives/units';
import { entriesOf, textIn } from '../register/entries';
import { OtherNames } from './otherNames';

const DIGITS = 4;

/**
 * A name in place of another: 客户-0001, by its place in the workbook's list of names, which never
 * changes, so that every file of the same book says the same [SHARE-7]. The list stays here.
 */
const pseudonym = (word: string, code: Code): string =>
	`${word}-${String(code + 1).padStart(DIGITS, '0')}`;

/** The words that names are replaced by. */
export interface PseudonymWords {
	readonly customer: string;
	readonly person: string;
	readonly prospect: string;
	/** For any other word in which a name stands. */
	readonly other: string;
}

/** Who is called what in every file of a workbook. */
export class Pseudonyms {
	readonly #words: PseudonymWords;
	readonly #people: NameList;
	readonly #others = new NameList();
	readonly #found: OtherNames;

	constructor({ names, registers, scenarios }: Inputs, words: PseudonymWords) {
		this.#words = words;
		this.#people = new NameList(names.manager.from(0));
		for (const { managers = [] } of [scenarios.baseline, ...scenarios.list.map((s) => s.changes)])
			for (const { name } of managers) this.#people.code(name);
		const prospects = entriesOf(registers, 'prospects').map((each) =>
			textIn<'prospects'>(each, 'name'),
		);
		this.#found = new OtherNames(names.customer, null, [...this.#people.from(0), ...prospects]);
	}

	customer(code: Code): string {
		return pseudonym(this.#words.customer, code);
	}

	prospect(row: number): string {
		return pseudonym(this.#words.prospect, row);
	}

	/** Everybody gets a number the first time the workbook names him: the sales sheet first. */
	person(name: string): string {
		return name === '' ? '' : pseudonym(this.#words.person, this.#people.code(name));
	}

	/** A word of the planner's: itself, unless a name stands in it. */
	word(text: string): string {
		if (this.#people.find(text) !== -1) return this.person(text);
		return this.#found.in(text) ? pseudonym(this.#words.other, this.#others.code(text)) : text;
	}
}
