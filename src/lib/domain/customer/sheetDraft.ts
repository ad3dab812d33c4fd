import type { Code } from '../primitives/units';
import type { AttributeId } from './attributes';
import { compareNames } from '../primitives/compareNames';
import {
	attributeOf,
	customerNote,
	numberOf,
	ownOf,
	type AttributeValue,
	type CustomerNote,
	type CustomerSheet,
} from './sheet';

/** A customer sheet that is written to: a column is copied when it is first written. */
export class SheetDraft {
	readonly #original: CustomerSheet;
	readonly #columns = new Map<AttributeId, AttributeValue[]>();
	readonly #own = new Map<string, string[]>();
	#numbers: string[] | null = null;
	#notes: readonly CustomerNote[] | undefined;

	constructor(original: CustomerSheet) {
		this.#original = original;
		this.#notes = original.notes;
	}

	put(customer: Code, attribute: AttributeId, value: AttributeValue): void {
		let column = this.#columns.get(attribute);
		if (column === undefined) {
			if (attributeOf(this.#original, attribute, customer) === value) return;
			column = [...(this.#original.columns.get(attribute) ?? [])];
			this.#columns.set(attribute, column);
		}
		fill(column, customer, null);
		column[customer] = value;
	}

	/** A title that is new becomes a column behind the others. */
	putOwn(customer: Code, title: string, text: string): void {
		let column = this.#own.get(title);
		if (column === undefined) {
			if (ownOf(this.#original, title, customer) === text) return;
			const was = this.#original.own?.find((each) => each.title === title);
			column = [...(was?.values ?? [])];
			this.#own.set(title, column);
		}
		fill(column, customer, '');
		column[customer] = text;
	}

	putNumber(customer: Code, number: string): void {
		if (this.#numbers === null) {
			if (numberOf(this.#original, customer) === number) return;
			this.#numbers = [...(this.#original.numbers ?? [])];
		}
		fill(this.#numbers, customer, '');
		this.#numbers[customer] = number;
	}

	/** Empty: the cell has no note. */
	putNote(customer: Code, column: string, text: string): void {
		const notes = this.#notes ?? [];
		if ((customerNote({ ...this.#original, notes }, customer, column) ?? '') === text) return;
		const others = notes.filter((note) => note.customer !== customer || note.column !== column);
		this.#notes = text === '' ? others : [...others, { customer, column, text }].sort(inOrder);
	}

	/** The sheet with what was written; the original when that changed nothing. */
	get sheet(): CustomerSheet {
		const { columns, own = [], notes } = this.#original;
		const written = this.#columns.size + this.#own.size > 0 || this.#numbers !== null;
		if (!written && this.#notes === notes) return this.#original;
		const known = new Set(own.map(({ title }) => title));
		const added = [...this.#own].filter(([title]) => !known.has(title));
		return {
			...this.#original,
			columns: this.#columns.size === 0 ? columns : new Map([...columns, ...this.#columns]),
			...(this.#own.size === 0
				? {}
				: {
						own: [
							...own.map((column) => {
								const values = this.#own.get(column.title);
								return values === undefined ? column : { title: column.title, values };
							}),
							...added.map(([title, values]) => ({ title, values })),
						],
					}),
			...(this.#numbers === null ? {} : { numbers: this.#numbers }),
			...(this.#notes === undefined ? {} : { notes: this.#notes }),
		};
	}
}

const inOrder = (a: CustomerNote, b: CustomerNote): number =>
	a.customer - b.customer || compareNames(a.column, b.column);

function fill<Value>(column: Value[], length: number, blank: Value): void {
	while (column.length < length) column.push(blank);
}
