import type { Kept } from '../../domain/beyond';
import type { AttributeId } from '../../domain/customer/attributes';
import type { AttributeValue, CustomerNote, CustomerSheet } from '../../domain/customer/sheet';
import type { NameList } from '../../domain/ledger/names';
import type { Code } from '../../domain/primitives/units';
import type { ReadCustomer } from './readCustomer';
import { broken } from './refusal';

/** The customer sheet; refuses a customer without a name, or twice. */
export function readCustomers(
	lines: readonly ReadCustomer[],
	names: NameList,
	titles: readonly string[] = [],
): { readonly sheet: CustomerSheet; readonly unknown: readonly Kept[] } {
	const columns = new Map<AttributeId, AttributeValue[]>();
	const unknown: Kept[] = [];
	const own = titles.map((title) => ({ title, values: new Array<string>() }));
	const numbers: string[] = [];
	const notes: CustomerNote[] = [];
	if (new Set(titles).size < titles.length) broken('customerColumns');
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
		if (line.own.length > own.length) broken('customerColumns');
		line.own.forEach((text, place) => {
			put(own[place]?.values ?? [], line.customer, text ?? '');
		});
		put(numbers, line.customer, line.number);
		for (const [column, text] of line.notes) notes.push({ customer: line.customer, column, text });
		if (Object.keys(line.unknown).length > 0) {
			unknown.push([names.name(line.customer), JSON.stringify(line.unknown)]);
		}
	}
	const sheet: CustomerSheet = {
		columns,
		...(own.length === 0 ? {} : { own }),
		...(numbers.length === 0 ? {} : { numbers }),
		...(notes.length === 0 ? {} : { notes }),
	};
	return { sheet, unknown };
}

function put(column: string[], customer: Code, text: string): void {
	if (text === '') return;
	while (column.length < customer) column.push('');
	column.push(text);
}
