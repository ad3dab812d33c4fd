import type { AttributeId } from '../../domain/customer/attributes';
import { attributeOf, type AttributeValue, type CustomerSheet } from '../../domain/customer/sheet';
import { message } from '../../domain/primitives/message';
import { ok } from '../../domain/primitives/result';
import type { Code } from '../../domain/primitives/units';
import { readAttribute } from '../../domain/reading/readAttribute';
import type { Command } from '../command';

/** A cell of the customer sheet as it was typed. */
export interface TypedFact {
	readonly customer: Code;
	readonly attribute: AttributeId;
	readonly text: string;
}

/** Types facts about customers; what cannot be read stays in its cell as text, marked. */
export const editCustomers: Command<readonly TypedFact[]> = {
	label: (facts) => message('command_edit_customers', { cells: facts.length }),
	apply: (inputs, facts) => {
		const customers = facts.reduce((sheet, { customer, attribute, text }) => {
			const read = readAttribute(attribute, text);
			sheet.put(customer, attribute, read.ok ? read.value : text);
			return sheet;
		}, new SheetDraft(inputs.customers)).sheet;
		return ok(customers === inputs.customers ? inputs : { ...inputs, customers });
	},
};

/** A customer sheet that is written to: a column is copied when it is first written. */
class SheetDraft {
	readonly #original: CustomerSheet;
	readonly #written = new Map<AttributeId, AttributeValue[]>();

	constructor(original: CustomerSheet) {
		this.#original = original;
	}

	put(customer: Code, attribute: AttributeId, value: AttributeValue): void {
		let column = this.#written.get(attribute);
		if (column === undefined) {
			if (attributeOf(this.#original, attribute, customer) === value) return;
			column = [...(this.#original.columns.get(attribute) ?? [])];
			this.#written.set(attribute, column);
		}
		while (column.length < customer) column.push(null);
		column[customer] = value;
	}

	/** The sheet with what was written; the original when that changed nothing. */
	get sheet(): CustomerSheet {
		if (this.#written.size === 0) return this.#original;
		return { columns: new Map([...this.#original.columns, ...this.#written]) };
	}
}
