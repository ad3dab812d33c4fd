import type { AttributeId } from '../../domain/customer/attributes';
import { SheetDraft } from '../../domain/customer/sheetDraft';
import { message } from '../../domain/primitives/message';
import { ok } from '../../domain/primitives/result';
import type { Code } from '../../domain/primitives/units';
import { readAttribute } from '../../domain/reading/readAttribute';
import type { Command } from '../command';

/** A cell of the customer sheet as it was typed: of a known fact, of a column of the planner's own, or the number. */
export type TypedFact = { readonly customer: Code; readonly text: string } & (
	{ readonly attribute: AttributeId } | { readonly own: string } | { readonly number: true }
);

/** Types facts about customers; what cannot be read stays in its cell as text, marked. */
export const editCustomers: Command<readonly TypedFact[]> = {
	label: (facts) => message('command_edit_customers', { cells: facts.length }),
	apply: (inputs, facts) => {
		const draft = new SheetDraft(inputs.customers);
		for (const fact of facts) type(draft, fact);
		const customers = draft.sheet;
		return ok(customers === inputs.customers ? inputs : { ...inputs, customers });
	},
};

function type(draft: SheetDraft, fact: TypedFact): void {
	const { customer, text } = fact;
	if ('own' in fact) draft.putOwn(customer, fact.own, text.trim());
	else if ('number' in fact) draft.putNumber(customer, text.trim());
	else {
		const read = readAttribute(fact.attribute, text);
		draft.put(customer, fact.attribute, read.ok ? read.value : text);
	}
}
