import type { NameBook } from '../ledger/ledger';
import type { AttributeId } from './attributes';
import type { CustomerPlan } from './planCustomers';
import type { AttributeValue, CustomerSheet } from './sheet';

/** The customer sheet after an import as it was planned; columns without a new fact are shared. */
export function writeFacts(
	sheet: CustomerSheet,
	{ customer }: NameBook,
	{ facts, targets }: CustomerPlan,
): CustomerSheet {
	if (facts.length === 0) return sheet;
	const written = new Map<AttributeId, AttributeValue[]>();
	for (const { row, attribute, after } of facts) {
		const code = customer.code(targets[row]!);
		const column = written.get(attribute) ?? [...(sheet.columns.get(attribute) ?? [])];
		written.set(attribute, column);
		while (column.length < code) column.push(null);
		column[code] = after;
	}
	return { columns: new Map([...sheet.columns, ...written]) };
}
