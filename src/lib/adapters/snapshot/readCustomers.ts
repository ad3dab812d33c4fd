import type { Kept } from '../../domain/beyond';
import type { AttributeId } from '../../domain/customer/attributes';
import type { AttributeValue, CustomerSheet } from '../../domain/customer/sheet';
import type { NameList } from '../../domain/ledger/names';
import type { ReadCustomer } from './readCustomer';
import { broken } from './refusal';

/** The customer sheet; refuses a customer without a name, or twice. */
export function readCustomers(
	lines: readonly ReadCustomer[],
	names: NameList,
): { readonly sheet: CustomerSheet; readonly unknown: readonly Kept[] } {
	const columns = new Map<AttributeId, AttributeValue[]>();
	const unknown: Kept[] = [];
	let before = -1;
	for (const line of lines) {
		if (line.customer <= before || line.customer >= names.size) broken('customers');
		before = line.customer;
		for (const [attribute, value] of line.values) {
			const column = columns.get(attribute) ?? [];
			columns.set(attribute, column);
			while (column.length < line.customer) column.push(null);
			column.push(value);
		}
		if (Object.keys(line.unknown).length > 0) {
			unknown.push([names.name(line.customer), JSON.stringify(line.unknown)]);
		}
	}
	return { sheet: { columns }, unknown };
}
