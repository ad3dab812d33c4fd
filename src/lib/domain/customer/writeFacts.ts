import type { NameBook } from '../ledger/ledger';
import type { CustomerPlan } from './planCustomers';
import type { CustomerSheet } from './sheet';
import { SheetDraft } from './sheetDraft';

/** The customer sheet after an import as it was planned; columns without anything new are shared. */
export function writeFacts(
	sheet: CustomerSheet,
	{ customer }: NameBook,
	{ facts, ownFacts, numbers, targets }: CustomerPlan,
): CustomerSheet {
	const draft = new SheetDraft(sheet);
	for (const { row, attribute, after } of facts)
		draft.put(customer.code(targets[row]!), attribute, after);
	for (const { row, title, after } of ownFacts)
		draft.putOwn(customer.code(targets[row]!), title, after);
	for (const { row, after } of numbers) draft.putNumber(customer.code(targets[row]!), after);
	return draft.sheet;
}
