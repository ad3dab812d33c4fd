import { SheetDraft } from '../../customer/sheetDraft';
import type { CustomerSheet } from '../../customer/sheet';
import type { Inputs } from '../../inputs';
import type { NameBook } from '../../ledger/ledger';
import type { Steps } from '../../primitives/steps';
import { factFields, factOf } from './compareCustomers';
import type { Comparison } from './compareInputs';
import type { CustomerDifference, Difference, FactDifference, FactField } from './difference';
import { mergeRegisters } from './mergeRegisters';
import { mergeSales } from './mergeSales';
import { mergeScenarios } from './mergeScenarios';

/**
 * My workbook with those differences of theirs whose ids are taken: the very same where none is, and
 * what they do not touch is shared [OPEN-4]. My name lists learn the names that come with them.
 */
export function* mergeInputs(
	{ mine, theirs, items, sales }: Comparison,
	taken: ReadonlySet<string>,
): Steps<Inputs> {
	const chosen = items.filter(({ id }) => taken.has(id));
	if (chosen.length === 0) return mine;
	const changes = new Set(chosen.flatMap((item) => (item.kind === 'sales' ? [item.change] : [])));
	const ledger =
		sales === null || changes.size === 0
			? mine.ledger
			: yield* mergeSales(mine, theirs, sales, changes);
	yield 1;
	const customers = mergeCustomers(mine, theirs, chosen);
	const registers = mergeRegisters(mine, theirs, chosen);
	const figures = ledger !== mine.ledger || customers !== mine.customers;
	const { names, redacted, beyond } = mine;
	return {
		names,
		...(redacted === undefined ? {} : { redacted }),
		...(beyond === undefined ? {} : { beyond }),
		...(registers === undefined ? {} : { registers }),
		title: taken.has('title') ? theirs.title : mine.title,
		scenarios: mergeScenarios(mine.scenarios, chosen),
		...{ ledger, customers },
		// What came beside the sample is somebody's own.
		sample: mine.sample && (theirs.sample || !figures),
	};
}

function mergeCustomers(
	{ customers, names }: Inputs,
	theirs: Inputs,
	taken: readonly Difference[],
): CustomerSheet {
	const draft = new SheetDraft(customers);
	const fields = factFields([customers, theirs.customers]);
	const asTheirs = (item: CustomerDifference | FactDifference, field: FactField): void => {
		const code = theirs.names.customer.find(item.customer);
		put(draft, names, item.customer, field, factOf(theirs.customers, field, code));
	};
	for (const item of taken) {
		if (item.kind === 'fact') asTheirs(item, item.field);
		if (item.kind === 'customer') for (const field of fields) asTheirs(item, field);
	}
	return draft.sheet;
}

function put(
	draft: SheetDraft,
	names: NameBook,
	customer: string,
	field: FactField,
	value: ReturnType<typeof factOf>,
): void {
	const code = names.customer.code(customer);
	if (field.kind === 'attribute') draft.put(code, field.id, value);
	else if (field.kind === 'own') draft.putOwn(code, field.title, String(value ?? ''));
	else if (field.kind === 'note') draft.putNote(code, field.column, String(value ?? ''));
	else draft.putNumber(code, String(value ?? ''));
}
